// The document plane of one connection, with an array for a socket and a door that opens when the test says so.
import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { serveDocuments } from '../../../../server/live/document-plane.ts';
import { createFrameFan } from '../../../../server/live/frame-fan.ts';
import type { SessionSocket } from '../../../../server/live/session-server.ts';
import type { DocumentPeer, DocumentSink } from '../../../../server/workshop/ports.ts';
import { Refusal } from '../../../../shared/model/refusal.ts';

/** Settles everything that waits for nothing but its turn. */
const settled = () => new Promise(setImmediate);

function createPlane() {
  const told: unknown[][] = [];
  const log: string[] = [];
  const incoming = new EventEmitter();
  const socket = {
    data: { actor: { kind: 'wall', sessionId: 'ses_1' } },
    emit: (...event: unknown[]) => told.push(event),
    on: (name: string, listener: (...sent: unknown[]) => void) => incoming.on(name, listener),
  } as unknown as SessionSocket;
  const openings: {
    sink: DocumentSink;
    letIn: () => void;
    refuse: (error: Error) => void;
  }[] = [];
  const peer = (): DocumentPeer => ({
    epoch: 1,
    owners: {},
    receive: (frame) => {
      log.push(`frame ${frame[0]}`);
      if (frame[0] === 13) throw new Error('a fault');
    },
    diverged: (hash) => log.push(`diverged ${hash}`),
    close: () => log.push('close'),
    giveUp: () => log.push('given up'),
  });
  const silent = () => undefined;
  serveDocuments(socket, () => 0, silent, createFrameFan(), {
    workshop: {
      access: { admit: async (_actor: unknown, document: string) => ({ document }) },
    } as never,
    door: {
      open: (_admission, sink) =>
        new Promise((resolve, reject) => {
          openings.push({ sink, letIn: () => resolve(peer()), refuse: reject });
        }),
    },
    logger: { debug: silent, info: silent, warn: silent, error: (_, text) => log.push(text) },
  });
  const send = (name: string, ...sent: unknown[]) => incoming.emit(name, ...sent);
  async function open(document: string) {
    send('document:open', { document }, (answer: unknown) => told.push(['answer', answer]));
    await settled();
    const opening = openings.at(-1);
    if (!opening) throw new Error('the door was not asked');
    return opening;
  }
  return { told, log, send, open };
}

const frame = (byte: number) => new Uint8Array([byte]);
const done = ['answer', { done: { epoch: 1, owners: {} } }];

test('[LI16] what the room says first waits until the opening was answered', async () => {
  const { told, open } = createPlane();
  const { sink, letIn } = await open('table:a');
  sink.send([frame(1)]);
  sink.owned({ 7: 'par_1' });
  letIn();
  await settled();
  sink.send([frame(2)]);
  expect(told).toEqual([
    done,
    ['document:frame', 'table:a', frame(1)],
    ['document:owned', { document: 'table:a', owners: { 7: 'par_1' } }],
    ['document:frame', 'table:a', frame(2)],
  ]);
});

test('[LI40] the one frame that comes right behind the wish to open waits for the answer', async () => {
  const { log, told, send, open } = createPlane();
  const { sink, letIn } = await open('table:a');
  send('document:frame', 'table:a', new Uint8Array(64 * 1024 + 1));
  send('document:frame', 'table:a', frame(5));
  send('document:frame', 'table:a', frame(6));
  sink.send([frame(1)]);
  expect([log, told]).toEqual([[], []]);
  letIn();
  await settled();
  expect(told).toEqual([done, ['document:frame', 'table:a', frame(1)]]);
  expect(log).toEqual(['frame 5']);
  send('document:frame', 'table:a', frame(7));
  expect(log).toEqual(['frame 5', 'frame 7']);
});

test('[LI40] it is forgotten with an opening that is refused, and a fault in it closes its document only', async () => {
  const { log, told, send, open } = createPlane();
  const { refuse } = await open('table:a');
  send('document:frame', 'table:a', frame(5));
  refuse(new Refusal('document/not-found'));
  await settled();
  const again = await open('table:a');
  again.letIn();
  await settled();
  expect(log).toEqual([]);
  const odd = await open('table:b');
  send('document:frame', 'table:b', frame(13));
  odd.letIn();
  await settled();
  expect(told.at(-1)).toEqual(['document:closed', { document: 'table:b', closing: 4422 }]);
});

test('[LI16] a connection that ends while a document opens leaves nobody in the room', async () => {
  const { log, send, open } = createPlane();
  const { letIn } = await open('table:a');
  send('disconnect');
  letIn();
  await settled();
  expect(log).toEqual(['close']);
});

test('[LI16] every document closes with its connection, once', async () => {
  const { log, send, open } = createPlane();
  for (const document of ['table:a', 'table:b']) (await open(document)).letIn();
  await settled();
  send('disconnect');
  send('disconnect');
  expect(log).toEqual(['close', 'close']);
});

test('[LI16] opened twice, the first is left and only the second is heard', async () => {
  const { told, log, send, open } = createPlane();
  const first = await open('table:a');
  const second = await open('table:a');
  first.letIn();
  second.letIn();
  await settled();
  first.sink.send([frame(1)]);
  second.sink.send([frame(2)]);
  send('document:frame', 'table:a', frame(3));
  expect(told).toEqual([
    ['answer', { refused: { code: 'session/conflict', message: 'session/conflict' } }],
    done,
    ['document:frame', 'table:a', frame(2)],
  ]);
  expect(log).toEqual(['close', 'frame 3']);
});

test('[LI15] a room that closes a document is told nothing more, and nothing more comes of it', async () => {
  const { told, log, send, open } = createPlane();
  const { sink, letIn } = await open('table:a');
  letIn();
  await settled();
  sink.closed(4409);
  sink.send([frame(1)]);
  send('document:frame', 'table:a', frame(2));
  expect(told).toEqual([done, ['document:closed', { document: 'table:a', closing: 4409 }]]);
  expect(log).toEqual(['close']);
});

test('[LI15] refused openings do not count as open', async () => {
  const { told, open } = createPlane();
  for (let count = 0; count < 32; count += 1) {
    (await open(`table:${count}`)).refuse(new Refusal('document/not-found'));
  }
  await settled();
  expect(told.at(-1)).toEqual([
    'answer',
    { refused: { code: 'document/not-found', message: 'document/not-found' } },
  ]);
  (await open('table:one-more')).letIn();
  await settled();
  expect(told.at(-1)).toEqual(done);
});

test('[LI15] a connection has at most 32 documents open', async () => {
  const { told, send, open } = createPlane();
  for (let count = 0; count < 32; count += 1) (await open(`table:${count}`)).letIn();
  await settled();
  told.length = 0;
  await open('table:one-more');
  expect(told).toEqual([
    ['answer', { refused: { code: 'request/too-many', message: 'request/too-many' } }],
  ]);
  send('document:close', { document: 'table:0' });
  (await open('table:one-more')).letIn();
  await settled();
  expect(told.at(-1)).toEqual(done);
});

test('[LI18] a fault of one room closes its document and is logged; the connection goes on', async () => {
  const { told, log, send, open } = createPlane();
  for (const document of ['table:a', 'table:b']) (await open(document)).letIn();
  await settled();
  told.length = 0;
  send('document:frame', 'table:a', frame(13));
  send('document:frame', 'table:b', frame(1));
  expect(told).toEqual([['document:closed', { document: 'table:a', closing: 4422 }]]);
  expect(log).toEqual(['frame 13', 'a request failed', 'close', 'frame 1']);
});

test('[DO24] what a copy says goes down, and that it diverged goes up, each to its own document', async () => {
  const { told, log, send, open } = createPlane();
  const { sink, letIn } = await open('table:a');
  letIn();
  await settled();
  told.length = 0;
  sink.hashed(frame(1), 42);
  expect(told).toEqual([['document:hashed', { document: 'table:a', vector: frame(1), hash: 42 }]]);
  for (const odd of [
    null,
    {},
    { document: 'table:a', hash: '7' },
    { document: 'table:b', hash: 7 },
  ]) {
    send('document:diverged', odd);
  }
  send('document:diverged', { document: 'table:a', hash: 7 });
  await settled();
  expect(log).toEqual(['diverged 7']);
});
