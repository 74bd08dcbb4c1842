// Frames of a document as one run of WebSocket messages, the same bytes for everybody who is sent the same array.
import { areShort, toWebSocketMessage } from '../websocket-frames.ts';

/** Null for frames that are so long that copying them costs more than sending them one by one. */
export type Join = (frames: readonly Uint8Array[]) => Buffer | null;

export function createJoiner(): Join {
  let last: readonly Uint8Array[] | null = null;
  let joined: Buffer | null = null;
  return (frames) => {
    // A round is told to one after the other, so the array of the last call is nearly always this one.
    if (frames === last) return joined;
    last = frames;
    joined = areShort(frames)
      ? Buffer.concat(frames.flatMap((frame) => toWebSocketMessage('binary', frame)))
      : null;
    return joined;
  };
}
