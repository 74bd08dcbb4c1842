// Somebody else in the same text, as presence tells it. Presence passes through other people's programs,
// so every part is looked at before it is used.

export interface Writer {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  /** −1 for a facilitator who belongs to no city. */
  readonly cityIndex: number;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** Whoever the server says it is; empty words where it says nothing. */
export function toWriter(user: unknown): Writer {
  const { id, name, city, cityIndex } = isObject(user) ? user : {};
  const index = Number.isInteger(cityIndex) ? Number(cityIndex) : -1;
  return { id: text(id), name: text(name), city: text(city), cityIndex: index };
}

/** Whether this is a pair of positions that Yjs can resolve; anything else would break everybody's editor. */
export function isCaret(cursor: unknown): boolean {
  return isObject(cursor) && isPosition(cursor.anchor) && isPosition(cursor.head);
}

function isPosition(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { type, item, tname, assoc } = value;
  const isName = tname === undefined || tname === null || typeof tname === 'string';
  return isId(type) && isId(item) && isName && (assoc === undefined || Number.isInteger(assoc));
}

function isId(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return isObject(value) && Number.isInteger(value.client) && Number.isInteger(value.clock);
}
