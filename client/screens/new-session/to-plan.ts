// From the draft to the plan that the server takes, and what stands in the way. The plan's own schema
// judges, the same one as on the server, so that both name the same fields.
import { type SessionPlan, sessionPlan } from '../../../shared/model/session.ts';
import { clockCity, type Draft, type DraftCity } from './draft.ts';
import { toStartMoment } from './start-moment.ts';

export type Judgement =
  | { readonly plan: SessionPlan }
  /** Dotted paths into the plan, as `cities.1.name`. */
  | { readonly paths: readonly string[] };

/** The plan, or every field that must be mended first. */
export function toPlan(draft: Draft): Judgement {
  const when = toStart(draft);
  const parsed = sessionPlan.safeParse(toInput(draft, when.startsAt));
  const found = parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
  // Cities without a name are not the same city twice.
  const isUnfinished = found.some((path) => path.startsWith('cities.'));
  const paths = [...found.filter((path) => path !== 'cities' || !isUnfinished), ...when.paths];
  return parsed.success && paths.length === 0 ? { plan: parsed.data } : { paths };
}

function toInput(draft: Draft, startsAt: string | null): unknown {
  const { title, template, order, cities, steps, challenges } = draft;
  return {
    title,
    template,
    order,
    startsAt,
    cities: cities.map(({ name, country, timeZone, language }) => ({
      name,
      country,
      timeZone: timeZone.trim(),
      language,
    })),
    steps: steps.map(({ kind, minutes }) => ({ kind, minutes: toMinutes(minutes) })),
    challenges: challenges.map(({ key: _, city, ...words }) => ({
      ...words,
      city: toCityName(cities.find(({ key }) => key === city)),
    })),
  };
}

/** A city without a name is a problem of its own field, not of the challenges that come from it. */
const toCityName = (city: DraftCity | undefined) => (city ? city.name.trim() || city.key : '');

/** A time may be left open, but not half of it. */
function toStart(draft: Draft): { startsAt: string | null; paths: readonly string[] } {
  const { date, time } = draft;
  if (date === '' && time === '') return { startsAt: null, paths: [] };
  const start = toStartMoment(date, time, clockCity(draft)?.timeZone ?? '');
  if (start) return { startsAt: new Date(start.ms).toISOString(), paths: [] };
  // Without a zone the time cannot be reckoned; the city's own field says so.
  const isHalf = date === '' || time === '';
  return { startsAt: null, paths: isHalf ? ['startsAt'] : [] };
}

/** Minutes as written; what is no whole number is none. */
export function toMinutes(written: string): number {
  return /^\d{1,4}$/.test(written.trim()) ? Number(written) : Number.NaN;
}
