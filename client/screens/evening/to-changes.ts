// Of a form that is saved while others may change the same thing: only what was changed in it is sent, so that a save
// takes back nothing that somebody else changed meanwhile.

/** The fields of `wanted` that differ from what was `opened`. */
export function toChanges<T extends object>(opened: T, wanted: Partial<T>): Partial<T> {
  const changed = Object.entries(wanted).filter(
    ([field, value]) => opened[field as keyof T] !== value,
  );
  return Object.fromEntries(changed) as Partial<T>;
}
