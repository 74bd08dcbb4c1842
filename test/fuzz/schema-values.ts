// Values made from a command's own schema, as JSON Schema tells it: right in shape, and about things that are there as far
// as the known ids go.
import * as z from 'zod/mini';
import { type CommandName, commandNames, commands } from '../../shared/protocol/commands.ts';
import type { Dice } from './dice.ts';

interface Shape {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly minItems?: number;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Shape[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Ids that are there, by their prefix; `idea` for ideas. */
export type KnownIds = Readonly<Record<string, readonly string[]>>;

const shapes = Object.fromEntries(
  commandNames.map((name) => {
    const made: unknown = z.toJSONSchema(commands[name], { io: 'input', unrepresentable: 'any' });
    return [name, made as Shape];
  }),
) as Record<CommandName, Shape>;

const words = ['x', 'Ljus i hamnen', '海岸のごみ', '👩‍🌾', 'sv', 'ja', 'Umeå', 'Kamakura', ''];
const moments = ['2026-12-01', '2026-11-26T18:00:00Z'];

function toText({ pattern }: Shape, key: string, dice: Dice, known: KnownIds): string {
  const prefix = /^\^([a-z]{3})_/.exec(pattern ?? '')?.[1];
  if (prefix) return dice.pick(known[prefix] ?? []) ?? `${prefix}_${'0'.repeat(22)}`;
  if (key === 'ideaId') return dice.pick(known.idea ?? []) ?? 'idea';
  if (key === 'city') return dice.pick(['Umeå', 'Kamakura', 'Umeå', 'Mars']) ?? '';
  if (key === 'language') return dice.pick(['sv', 'ja', 'en-GB', 'xx-']) ?? '';
  if (key === 'by' || key === 'startsAt' || key === 'since') return dice.pick(moments) ?? '';
  return dice.pick(words) ?? '';
}

function toNumber({ minimum = 0, maximum = 60 }: Shape, dice: Dice): number {
  const least = Math.max(minimum, -1000);
  return least + dice.below(Math.min(maximum, 60) - least + 1);
}

function toObject({ properties = {}, required = [] }: Shape, dice: Dice, known: KnownIds): object {
  const entries = Object.entries(properties).filter(
    ([key]) => required.includes(key) || dice.chance(70),
  );
  return Object.fromEntries(
    entries.map(([key, shape]) => [key, toValue(shape, key, dice, known)] as const),
  );
}

function toValue(shape: Shape, key: string, dice: Dice, known: KnownIds): unknown {
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return dice.pick(shape.enum);
  if (shape.anyOf) return toValue(dice.pick(shape.anyOf) ?? {}, key, dice, known);
  if (shape.type === 'object') return toObject(shape, dice, known);
  if (shape.type === 'boolean') return dice.chance(50);
  if (shape.type === 'number' || shape.type === 'integer') return toNumber(shape, dice);
  if (shape.type === 'null') return null;
  if (shape.type !== 'array') return toText(shape, key, dice, known);
  const { items = {}, minItems = 0 } = shape;
  const count = minItems + dice.below(3);
  return Array.from({ length: count }, () => toValue(items, key, dice, known));
}

/** What such a command carries, besides its id. */
export const makePayload = (name: CommandName, dice: Dice, known: KnownIds): object =>
  toObject({ required: [], ...shapes[name], ...oneOf(shapes[name], dice) }, dice, known);

const oneOf = ({ anyOf }: Shape, dice: Dice): Shape => dice.pick(anyOf ?? []) ?? {};
