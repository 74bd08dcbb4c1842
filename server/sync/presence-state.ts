// One person's presence as others see it: who it is comes from the session, where they are from the client.
import * as decoding from 'lib0/decoding';
import * as z from 'zod/mini';
import { ideaId } from '../../shared/model/ids.ts';
import type { DocumentAdmission } from '../workshop/ports.ts';

/** One client's state as it came. Its JSON stays bytes: most of what comes is never looked at. */
export interface SentState {
  readonly clientId: number;
  readonly clock: number;
  readonly json: Uint8Array;
}

const structId = z.object({ client: z.number(), clock: z.number() });
// A Yjs relative position; anything else would make another's editor stumble.
const position = z.object({
  type: z.optional(z.nullable(structId)),
  tname: z.optional(z.nullable(z.string())),
  item: z.optional(z.nullable(structId)),
  assoc: z.optional(z.number()),
});
/** Where in a text. */
const cursorPlace = z.nullable(z.object({ anchor: position, head: position }));
/** Where on a table. */
const tablePlace = z.object({
  ideaId: z.optional(ideaId),
  ridesOn: z.optional(ideaId),
  writing: z.optional(z.boolean()),
  x: z.optional(z.number()),
  y: z.optional(z.number()),
});

/** Carets need six hex digits; these are the inks of the cities, in their order. */
const cityColours = ['#1d4b8f', '#a8330f', '#1f6338', '#7a5200', '#5f3a9b', '#07626d'] as const;
const noCity = '#595959';

const gone = new TextEncoder().encode('null');

/** Whether the client says that it is gone. */
export const isGone = ({ json }: SentState) =>
  json.byteLength === gone.byteLength && json.every((byte, at) => byte === gone[at]);

function read(bytes: Uint8Array): SentState[] {
  const decoder = decoding.createDecoder(bytes);
  const count = decoding.readVarUint(decoder);
  const states: SentState[] = [];
  for (let at = 0; at < count; at += 1) {
    const clientId = decoding.readVarUint(decoder);
    const clock = decoding.readVarUint(decoder);
    states.push({ clientId, clock, json: decoding.readVarUint8Array(decoder) });
  }
  return states;
}

/** Reads the states of a frame; null when the bytes end before they do. */
export function readStates(bytes: Uint8Array): readonly SentState[] | null {
  try {
    return read(bytes);
  } catch {
    return null; // lib0 throws where the bytes end
  }
}

function parse({ buffer, byteOffset, byteLength }: Uint8Array): Record<string, unknown> {
  try {
    const sent: unknown = JSON.parse(Buffer.from(buffer, byteOffset, byteLength).toString());
    return typeof sent === 'object' && sent !== null ? (sent as Record<string, unknown>) : {};
  } catch {
    return {}; // not JSON: the person is shown without a place
  }
}

/** What it says of itself when it is of that shape. */
const readPlace = (place: z.ZodMiniType, said: unknown) =>
  said === undefined ? undefined : place.safeParse(said).data;

/** By whose connection it is; who somebody is changes far more seldom than where they are. */
const userParts = new WeakMap<DocumentAdmission, string>();

function toUserPart(admission: DocumentAdmission): string {
  const known = userParts.get(admission);
  if (known !== undefined) return known;
  const { personIds, person } = admission;
  const { name, city, cityIndex } = person;
  const color = cityIndex < 0 ? noCity : cityColours[cityIndex % cityColours.length];
  const part = JSON.stringify({ id: personIds[0], name, city, cityIndex, color });
  userParts.set(admission, part);
  return part;
}

/** What everybody is told, as JSON: the name is never the client's. */
export function toPresence({ json }: SentState, admission: DocumentAdmission): string {
  const sent = parse(json);
  const place = { cursor: readPlace(cursorPlace, sent.cursor), at: readPlace(tablePlace, sent.at) };
  const rest = JSON.stringify(place).slice(1);
  return `{"user":${toUserPart(admission)}${rest === '}' ? '' : ','}${rest}`;
}
