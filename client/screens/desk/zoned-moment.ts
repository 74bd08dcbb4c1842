// A date and a time as they stand on a city's clock, and the moment they mean.

/** Milliseconds by which a zone is ahead of UTC at a moment. */
function aheadMs(zone: string, atMs: number): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(atMs);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const asUtc = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
  return asUtc - Math.floor(atMs / 1000) * 1000;
}

/** `2026-11-26`, `19:00` in a zone → ISO 8601 UTC; null when either is not whole. */
export function toMoment(date: string, time: string, zone: string): string | null {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  const nearly = asUtc - aheadMs(zone, asUtc);
  return new Date(asUtc - aheadMs(zone, nearly)).toISOString();
}

/** A moment → the date and time on a city's clock, as date and time fields take them. */
export function toClock(moment: string, zone: string): { date: string; time: string } {
  const atMs = Date.parse(moment);
  const local = new Date(atMs + aheadMs(zone, atMs)).toISOString();
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
}
