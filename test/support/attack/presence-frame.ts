// Presence as y-protocols encodes it, with whatever client ids, clocks and states one likes; and reading it again.
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { frameKind } from '../../../shared/protocol/frames.ts';

export interface ShownState {
  readonly clientId: number;
  readonly clock: number;
  /** Null says that it is gone. */
  readonly state: unknown;
}

export function toPresenceFrame(
  states: readonly ShownState[],
  claimed = states.length,
): Uint8Array {
  const body = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, claimed);
    for (const { clientId, clock, state } of states) {
      encoding.writeVarUint(encoder, clientId);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, JSON.stringify(state));
    }
  });
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, frameKind.awareness);
    encoding.writeVarUint8Array(encoder, body);
  });
}

export function readPresence(body: Uint8Array): ShownState[] {
  const decoder = decoding.createDecoder(body);
  const count = decoding.readVarUint(decoder);
  return Array.from({ length: count }, () => ({
    clientId: decoding.readVarUint(decoder),
    clock: decoding.readVarUint(decoder),
    state: JSON.parse(decoding.readVarString(decoder)) as unknown,
  }));
}
