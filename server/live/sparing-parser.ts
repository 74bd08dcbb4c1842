// Socket.IO's own parser, with one binary part in a message at most: a frame of a document has one, and nothing else of
// ours has any. What waits for more parts would otherwise be kept for as long as they do not come.
import { Decoder, Encoder } from 'socket.io-parser';

class SparingDecoder extends Decoder {
  constructor() {
    super({ maxAttachments: 1 });
  }
}

export const sparingParser = { Encoder, Decoder: SparingDecoder };
