// Of a form that is saved while others may change the same thing: only what was changed in it is sent, so that a save
// takes back nothing that somebody else changed meanwhile.

/** The fields of `wanted` that differ from what was `opened`. */
export function toChanges<T extends object>(opened: T, wanted: Partial<T>): Partial<T> {
  const changed = Object.entries(wanted).filter(
    ([field, value]) => opened[field as keyof T] !== value,
  );
  return Object.fromEntries(changed) as Partial<T>;
}

/** The first field that both changed otherwise: whoever saves has to see what the other made of it. */
export function readClash<T extends object>(
  opened: T,
  present: T,
  wanted: Partial<T>,
): keyof T | null {
  const fields = Object.keys(toChanges(opened, wanted)) as (keyof T)[];
  const isClash = (field: keyof T) =>
    present[field] !== opened[field] && present[field] !== wanted[field];
  return fields.find(isClash) ?? null;
}
