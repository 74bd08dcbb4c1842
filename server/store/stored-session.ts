// What sessions of earlier versions do not have, filled in as they are read. Nothing is written here.

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** [ST21] Older sessions count the stays they have, their agenda is the first one, and nothing was ever taken back. */
export function fillIn(kept: unknown): unknown {
  if (!isObject(kept)) return kept;
  const { visits } = kept;
  const visit = Array.isArray(visits) ? visits.length : 1;
  return { visit, revision: 1, doorLockedAt: null, wallEpoch: 0, takeBacks: [], ...kept };
}
