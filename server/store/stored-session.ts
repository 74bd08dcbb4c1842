// What sessions of earlier versions do not have, filled in as they are read. Nothing is written here.

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** [ST21] Older sessions count the stays they have, and their agenda is the first one. */
export function fillIn(kept: unknown): unknown {
  if (!isObject(kept)) return kept;
  const { visits } = kept;
  return { visit: Array.isArray(visits) ? visits.length : 1, revision: 1, ...kept };
}
