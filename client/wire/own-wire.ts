// The number of the wire that this page speaks, as it says it at the handshake.
import { wireVersion } from '../../shared/protocol/version.ts';

export const ownWire = { wire: wireVersion } as const;

/** Whether an answer comes from a server that speaks another wire. One without a number comes from something in between. */
export function isOfOtherWire(said: string | null): boolean {
  return said !== null && /^\d{1,9}$/.test(said) && Number(said) !== ownWire.wire;
}
