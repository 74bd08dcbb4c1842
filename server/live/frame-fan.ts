// Sends frames of a document to many connections: encoded once for all who have a WebSocket, as one write with as many
// Socket.IO packets as there are frames. Who polls is sent them in the ordinary way.
import { Encoder, PacketType } from 'socket.io-parser';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import { documentEvents } from '../../shared/protocol/frames.ts';
import { createJoin, toWebSocketMessage } from '../websocket-frames.ts';
import type { SessionSocket } from './session-server.ts';

/** What Engine.IO puts before a message that is text. */
const messageType = '4';

export type FrameFan = (
  socket: SessionSocket,
  document: DocumentName,
  frames: readonly Uint8Array[],
) => void;

function toPackets(encoder: Encoder, document: DocumentName, frame: Uint8Array): Uint8Array[] {
  const data = [documentEvents.frame, document, frame];
  const packets: (string | Buffer)[] = encoder.encode({ type: PacketType.EVENT, nsp: '/', data });
  return packets.flatMap((packet) =>
    typeof packet === 'string'
      ? toWebSocketMessage('text', Buffer.from(messageType + packet))
      : toWebSocketMessage('binary', packet),
  );
}

export function createFrameFan(): FrameFan {
  const encoder = new Encoder();
  const join = createJoin();

  return (socket, document, frames) => {
    const isWebSocket = socket.conn?.transport.name === 'websocket';
    // An array of frames is of one document only.
    const messages = isWebSocket
      ? join(frames, (frame) => toPackets(encoder, document, frame))
      : null;
    if (messages) {
      // Engine.IO sends what is encoded already as it is. The data tell whoever counts how much it was.
      const options = { compress: false, wsPreEncodedFrame: [messages] };
      socket.conn.write(messages, options);
      return;
    }
    for (const frame of frames) socket.emit(documentEvents.frame, document, frame);
  };
}
