// The document plane inside one connection: opens documents, carries their frames both ways, closes them with it.
// What a frame means is the room's.
import { Refusal } from '../../shared/model/refusal.ts';
import { closings } from '../../shared/protocol/closings.ts';
import {
  type DocumentOpened,
  documentDiverged,
  documentEvents,
  documentOpen,
} from '../../shared/protocol/frames.ts';
import { type Acknowledge, readAcknowledge, toAnswer, toFailure } from './answer.ts';
import { createDocumentLine, type DocumentLine } from './document-line.ts';
import type { FrameFan } from './frame-fan.ts';
import type { LiveParts } from './live-parts.ts';
import type { SessionSocket } from './session-server.ts';

const mostDocuments = 32;
const longestName = 80;

function readName(body: unknown): string | null {
  const name = typeof body === 'object' && body && 'document' in body ? body.document : null;
  return typeof name === 'string' && name.length <= longestName ? name : null;
}

/** Serves the events of `documentEvents` on this connection. `queuedBytes` tells rooms how far it is behind. */
export function serveDocuments(
  socket: SessionSocket,
  queuedBytes: () => number,
  spend: () => void,
  fan: FrameFan,
  { workshop, door, logger }: Pick<LiveParts, 'workshop' | 'door' | 'logger'>,
): void {
  const lines = new Map<string, DocumentLine>();

  function draw(body: unknown): DocumentLine {
    spend();
    const said = documentOpen.safeParse(body);
    if (!said.success) throw new Refusal('input/invalid');
    const { document: name, client } = said.data;
    lines.get(name)?.end();
    if (lines.size >= mostDocuments) throw new Refusal('request/too-many');
    const line = createDocumentLine(socket, { name, client }, queuedBytes, fan, () => {
      if (lines.get(name) === line) lines.delete(name);
    });
    lines.set(name, line);
    return line;
  }

  async function enter(line: DocumentLine): Promise<DocumentOpened> {
    const admission = await workshop.access.admit(socket.data.actor, line.document);
    const peer = await door.open(admission, line.sink, line.client);
    if (!line.attach(peer)) throw new Refusal('session/conflict');
    return { epoch: peer.epoch, owners: peer.owners };
  }

  async function open(body: unknown, acknowledge: Acknowledge): Promise<void> {
    const drawn = await toAnswer(logger, 'a document', async () => draw(body));
    if (!('done' in drawn)) return acknowledge(drawn);
    const line = drawn.done;
    const answer = await toAnswer(logger, 'a document', () => enter(line));
    acknowledge(answer);
    if (!('done' in answer)) return line.end();
    const early = line.release();
    if (early) receive(line.document, early);
  }

  function receive(name: string, frame: Uint8Array): void {
    const line = lines.get(name);
    try {
      line?.receive(frame);
    } catch (error) {
      // A fault of one room must not end the others.
      toFailure(logger, 'a frame', error);
      line?.sink.closed(closings.frameUnreadable);
    }
  }

  /** Not answered: whoever says it does not wait. */
  function hearOfDivergence(body: unknown): void {
    void toAnswer(logger, 'a divergence', async () => {
      spend();
      const said = documentDiverged.safeParse(body);
      if (!said.success) throw new Refusal('input/invalid');
      lines.get(said.data.document)?.diverged(said.data.hash);
      return {};
    });
  }

  socket.on(documentEvents.open, (...sent) => open(sent[0], readAcknowledge(sent)));
  socket.on(documentEvents.frame, (name, frame) => {
    if (typeof name === 'string' && frame instanceof Uint8Array) receive(name, frame);
  });
  socket.on(documentEvents.diverged, hearOfDivergence);
  socket.on(documentEvents.close, (body) => lines.get(readName(body) ?? '')?.giveUp());
  socket.on('disconnect', () => {
    for (const line of lines.values()) line.end();
  });
}
