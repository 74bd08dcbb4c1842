// Frames of a document as one run of WebSocket messages, for those who speak plain y-websocket.
import { createJoin, toWebSocketMessage } from '../websocket-frames.ts';

/** Null for frames that are so long that copying them costs more than sending them one by one. */
export type JoinFrames = (frames: readonly Uint8Array[]) => Buffer | null;

export function createJoiner(): JoinFrames {
  const join = createJoin();
  return (frames) => join(frames, (frame) => toWebSocketMessage('binary', frame));
}
