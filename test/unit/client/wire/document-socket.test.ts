// The question that leaves with the wish to open a document, over a toy socket and a clock that is moved by hand.
import { EventEmitter } from 'node:events';
import type { Socket } from 'socket.io-client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDocumentSocket } from '../../../../client/wire/document-socket.ts';
import { tableDocument } from '../../../../shared/protocol/document-name.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const name = tableDocument('tab_0000000000000000000001');
const question = new Uint8Array([0, 0, 1, 0]);

/** A page that has wished to open a document of a server that has answered so. */
async function open(answer: object) {
  const server = new EventEmitter();
  const sent: unknown[] = [];
  const socket = {
    connected: true,
    on: (event: string, listener: (...told: unknown[]) => void) => server.on(event, listener),
    off: (event: string, listener: (...told: unknown[]) => void) => server.off(event, listener),
    emit: (event: string, _: unknown, frame: unknown) => sent.push([event, frame]),
    timeout: () => ({
      emit: (_event: string, _opening: object, answered: (late: null, answer: object) => void) =>
        queueMicrotask(() => answered(null, answer)),
    }),
  };
  const Adapter = createDocumentSocket(socket as unknown as Socket, name, {
    clientId: () => 1,
    refused: () => undefined,
    opened: () => undefined,
    hashed: () => undefined,
    question: () => question,
    sending: (frame) => [frame],
  });
  const page = new Adapter('');
  await vi.advanceTimersByTimeAsync(0);
  return { server, sent, page };
}

const asked = ['document:frame', question];

test('[LI40] a server that did not take the question with the wish is asked again once the document is open', async () => {
  const { sent } = await open({ done: { epoch: 1, owners: {} } });
  expect(sent).toEqual([asked]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toEqual([asked, asked]);
});

test('[LI40] one that says anything of the document is not, and neither is one that refuses it', async () => {
  const { server, sent } = await open({ done: { epoch: 1, owners: {} } });
  server.emit('document:frame', name, new Uint8Array([0, 1, 0]));
  const refused = await open({ refused: { code: 'document/not-found', message: '' } });
  await vi.advanceTimersByTimeAsync(60_000);
  expect([sent, refused.sent]).toEqual([[asked], [asked]]);
});

test('[LI40] nobody asks who has left the document', async () => {
  const { sent, page } = await open({ done: { epoch: 1, owners: {} } });
  page.close();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent.filter((one) => String(one) === String(asked))).toHaveLength(1);
});
