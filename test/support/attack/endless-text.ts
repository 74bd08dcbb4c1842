// Somebody who writes rich text as fast as the server takes it, over new connections when the old ones end. Every piece is what an honest client could send, were there less of it.
import { setImmediate } from 'node:timers/promises';
import * as decoding from 'lib0/decoding';
import type { WebSocket } from 'ws';
import * as Y from 'yjs';
import { openBrief } from '../../../shared/document/brief-document.ts';
import { openTable } from '../../../shared/document/table-document.ts';
import { frameKind } from '../../../shared/protocol/frames.ts';
import { craftUpdate, item, words } from './crafted-update.ts';
import { toSyncFrame, updateOf } from './line.ts';
import { openPlainSocket } from './open-line.ts';

interface Server {
  readonly url: string;
}

export interface Flood {
  readonly bytes: number;
  readonly connections: number;
}

const pieceBytes = 60_000;
/** Few enough that it is not sent away for flooding. */
const mostUnanswered = 100;
const letters = 'o'.repeat(pieceBytes);

function* endlessText(root: 'brief' | 'statement', client: number): Generator<Uint8Array> {
  const doc = new Y.Doc();
  doc.clientID = client;
  const text = new Y.XmlText();
  yield updateOf(doc, () => {
    const fragment = root === 'brief' ? openBrief(doc) : openTable(doc).statement;
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [text]);
    fragment.insert(0, [paragraph]);
  });
  const parent = text._item?.id ?? { client, clock: 0 };
  for (let clock = Y.getState(doc.store, client); ; clock += pieceBytes) {
    const isFirst = clock === Y.getState(doc.store, client);
    const place = isFirst ? { parent } : { origin: { client, clock: clock - 1 } };
    yield craftUpdate({ clients: [{ client, clock, structs: [item(words(letters), place)] }] });
  }
}

function countAnswers(socket: WebSocket): () => number {
  let answered = 0;
  socket.on('message', (frame: Buffer) => {
    const decoder = decoding.createDecoder(frame);
    if (decoding.readVarUint(decoder) === frameKind.acknowledge)
      answered = decoding.readVarUint(decoder);
  });
  return () => answered;
}

/** Ends after so many bytes, or when `until` says so. */
export async function floodText(
  server: Server,
  token: string,
  document: string,
  { bytes: most, until }: { readonly bytes: number; readonly until: () => boolean },
): Promise<Flood> {
  const root = document.startsWith('brief:') ? 'brief' : 'statement';
  let bytes = 0;
  let connections = 0;
  while (bytes < most && !until()) {
    const socket = await openPlainSocket(server, token, document).catch(() => null);
    if (!socket) break;
    connections += 1;
    socket.on('error', () => undefined);
    const answered = countAnswers(socket);
    let sent = 0;
    for (const update of endlessText(root, 1_000_000 + connections)) {
      if (socket.readyState !== socket.OPEN || bytes >= most || until()) break;
      socket.send(toSyncFrame('update', update));
      bytes += update.byteLength;
      sent += 1;
      while (socket.readyState === socket.OPEN && sent - answered() > mostUnanswered && !until())
        await setImmediate();
    }
    socket.terminate();
  }
  return { bytes, connections };
}
