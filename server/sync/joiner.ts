// Frames of a document as one run of WebSocket messages, the same bytes for everybody who is sent the same array.
import { toWebSocketMessage } from '../websocket-frames.ts';

export function createJoiner(): (frames: readonly Uint8Array[]) => Buffer {
  const joined = new WeakMap<readonly Uint8Array[], Buffer>();
  return (frames) => {
    const made =
      joined.get(frames) ??
      Buffer.concat(frames.flatMap((frame) => toWebSocketMessage('binary', frame)));
    joined.set(frames, made);
    return made;
  };
}
