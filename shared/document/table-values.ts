// What the values of a table document may be, field by field: the guard refuses what is none of these, and readers tell
// what was stored before as unknown. Texts have their measure elsewhere.
import type { Moments } from '../model/document-rights.ts';
import { ideaKind } from '../model/idea.ts';
import { ideaId } from '../model/ids.ts';
import { language } from '../model/language.ts';
import { limits } from '../model/limits.ts';
import { isMoment } from '../model/moment-format.ts';

type IsValue = (value: unknown, moments: Moments) => boolean;
type Shape = 'map' | 'text' | IsValue;

interface RootShape {
  readonly isKey: (key: string) => boolean;
  readonly entry: Shape;
  readonly fields: ReadonlyMap<string, Shape>;
}

const isIdeaId = (value: unknown) => ideaId.safeParse(value).success;
const isLanguage = (value: unknown) => language.safeParse(value).success;
const isKind = (value: unknown) => ideaKind.safeParse(value).success;
const isName = (value: unknown) =>
  typeof value === 'string' && value !== '' && value.length <= limits.groupIdUnits;
const isShortValue = (value: unknown) => typeof value === 'boolean' || isName(value);

/** Of a length that a board can be. Used by readers too. */
export const isCoordinate = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= limits.boardReach;

/** `{ x, y }` and nothing else. */
function isPlace(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length === 2 && entries.every(([key, at]) => /^[xy]$/.test(key) && isCoordinate(at))
  );
}

const isMomentWithin: IsValue = (value, { fromMs, untilMs }) =>
  isMoment(value) && value >= fromMs && value <= untilMs;

const root = (
  entry: Shape,
  fields: Readonly<Record<string, Shape>> = {},
  isKey: RootShape['isKey'] = isName,
): RootShape => ({ isKey, entry, fields: new Map(Object.entries(fields)) });

const roots = {
  ideas: root(
    'map',
    {
      text: 'text',
      language: isLanguage,
      kind: isKind,
      ridesOn: (value) => value === null || isIdeaId(value),
      createdAt: isMomentWithin,
    },
    isIdeaId,
  ),
  places: root(isPlace),
  groups: root('map', { title: 'text', language: isLanguage }),
  members: root(isName),
  readings: root('map', {
    text: 'text',
    of: isShortValue,
    by: isShortValue,
    checked: isShortValue,
  }),
} as const satisfies Readonly<Record<string, RootShape>>;

/** What is put under a key: a type of its own, or a plain value. */
export type Put =
  | { readonly kind: 'map' }
  | { readonly kind: 'text' }
  | { readonly kind: 'value'; readonly value: unknown };

/** How far something fits: misshapen is of another kind than belongs there, misvalued of the kind and out of bounds. */
export type Fit = 'fit' | 'misshapen' | 'misvalued';

/** Judges what is put under a key of a root, or into a field of what stands there (`field` null for the entry itself). */
export function fitnessInTable(
  name: keyof typeof roots,
  { entry: key, field }: { readonly entry: string; readonly field: string | null },
  put: Put,
  moments: Moments,
): Fit {
  const { isKey, entry, fields } = roots[name];
  const shape = field === null ? entry : fields.get(field);
  if (shape === undefined || !isKey(key)) return 'misvalued';
  if (typeof shape === 'string') return put.kind === shape ? 'fit' : 'misshapen';
  if (put.kind !== 'value') return 'misshapen';
  return shape(put.value, moments) ? 'fit' : 'misvalued';
}
