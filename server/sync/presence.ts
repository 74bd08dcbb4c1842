// Who is at a document and where. Names come from the session; a client supplies only where it is, under its own id.
// Changes leave together on a tick, the newest state per person only.
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { readPresence } from './presence-state.ts';

/** Caret colours by city, six hexadecimal digits as editors expect; the same order as the interface's. */
const caretColours = ['#1f5f8b', '#b3392f', '#3f7a3d', '#7a4b9c', '#9a6200', '#0f7173'];
const tickMs = 33;
const mostIdsPerHolder = 8;

export interface PresentPerson {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  readonly cityIndex: number;
}

interface Entry {
  readonly holder: object;
  clock: number;
  /** Null once gone. */
  json: string | null;
}

export interface Presence {
  /** Takes an awareness body of a holder. States under ids of others are passed over, as honest clients echo them. */
  take(
    holder: object,
    person: PresentPerson,
    body: Uint8Array,
    mayUse: (id: number) => boolean,
  ): void;
  leave(holder: object): void;
  /** The body of a frame with everybody's state, or null when nobody is here. */
  everybody(): Uint8Array | null;
  close(): void;
}

function toBody(entries: readonly (readonly [number, Entry])[]): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length);
    for (const [clientId, { clock, json }] of entries) {
      encoding.writeVarUint(encoder, clientId);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, json ?? 'null');
    }
  });
}

function* readBody(body: Uint8Array): Generator<{ id: number; clock: number; json: string }> {
  const decoder = decoding.createDecoder(body);
  const count = decoding.readVarUint(decoder);
  for (let at = 0; at < count; at += 1) {
    const id = decoding.readVarUint(decoder);
    const clock = decoding.readVarUint(decoder);
    yield { id, clock, json: decoding.readVarString(decoder) };
  }
}

function toState(person: PresentPerson, json: string): string | null {
  const own = readPresence(json);
  if (own === null) return null;
  const color = caretColours[person.cityIndex % caretColours.length] ?? '#444444';
  return JSON.stringify({ user: { ...person, color }, ...own });
}

/** `tell` is handed the body of an awareness frame for everybody. */
export function createPresence(tell: (body: Uint8Array) => void): Presence {
  const entries = new Map<number, Entry>();
  const changed = new Set<number>();
  let timer: NodeJS.Timeout | undefined;

  function tick(): void {
    timer = undefined;
    const due = [...changed].flatMap((id) => {
      const entry = entries.get(id);
      return entry ? [[id, entry] as const] : [];
    });
    changed.clear();
    if (due.length > 0) tell(toBody(due));
    for (const [id, { json }] of due) if (json === null) entries.delete(id);
  }

  function mark(id: number): void {
    changed.add(id);
    timer ??= setTimeout(tick, tickMs).unref();
  }

  return {
    take(holder, person, body, mayUse) {
      for (const { id, clock, json } of readBody(body)) {
        const known = entries.get(id);
        const isHeldByOther = known !== undefined && known.json !== null && known.holder !== holder;
        if (isHeldByOther || !mayUse(id)) continue;
        if (known && known.holder === holder && clock < known.clock) continue;
        const held = [...entries.values()].filter((entry) => entry.holder === holder).length;
        if (!known && held >= mostIdsPerHolder) continue;
        entries.set(id, { holder, clock, json: toState(person, json) });
        mark(id);
      }
    },
    leave(holder) {
      for (const [id, entry] of entries) {
        if (entry.holder !== holder || entry.json === null) continue;
        entry.clock += 1;
        entry.json = null;
        mark(id);
      }
    },
    everybody() {
      const here = [...entries].filter(([, { json }]) => json !== null);
      return here.length > 0 ? toBody(here) : null;
    },
    close: () => clearTimeout(timer),
  };
}
