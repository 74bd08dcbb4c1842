// Row 29: questions that amplify. Two hundred connections ask again and again for what a table of three thousand ideas
// has beyond some vector: a few bytes up, hundreds of megabytes down. What is made and what is sent is counted.
import * as encoding from 'lib0/encoding';
import { expect, test } from 'vitest';
import type { WebSocket } from 'ws';
import * as Y from 'yjs';
import { frameKind, syncKind } from '../../shared/protocol/frames.ts';
import { leastStallMs, readInside } from '../support/attack/inside.ts';
import { toSyncFrame } from '../support/attack/line.ts';
import { openPlainLine, openPlainSocket } from '../support/attack/open-line.ts';
import { plantedClients, startWithPlantedTable } from '../support/attack/planted-table.ts';
import { writeIdea } from '../support/attack/table-at-work.ts';
import { nth } from '../support/sessions.ts';

const ideas = 3000;
const names = Array.from({ length: 40 }, (_, at) => `Frågare ${at}`);
const connectionsEach = 5;
const rounds = 8;
/** Twice what the server promises. */
const mostStallMs = 200;

const vectorOf = (clocks: readonly (readonly [client: number, clock: number])[]) =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, clocks.length);
    for (const clock of clocks) for (const part of clock) encoding.writeVarUint(encoder, part);
  });

/** Counts what comes, and reads nothing of it. */
function count(socket: WebSocket) {
  const read = { bytes: 0, answers: 0 };
  socket.on('message', (frame: Buffer) => {
    read.bytes += frame.byteLength;
    if (frame[0] === frameKind.sync && frame[1] === syncKind.step2) read.answers += 1;
  });
  return read;
}

type Ask = (connection: number, round: number, doc: Y.Doc) => Uint8Array;

const kinds: Readonly<Record<string, Ask>> = {
  'one and the same': () => vectorOf([[nth(plantedClients, 0), 1]]),
  'that has a little more than half of it': (connection, round, { store }) =>
    vectorOf(
      plantedClients.map((client) => {
        const half = Math.ceil(Y.getState(store, client) * 0.55);
        return [client, half + 9 * connection + 7 * round];
      }),
    ),
  'of clients that the document does not know': (connection, round) =>
    vectorOf([[5_000_000 + connection, 1 + round]]),
};

test.each(Object.entries(kinds))(
  '[T29] two hundred connections ask with a vector, %s: answers are made once, repeats are few, and nobody waits',
  async (_, vector) => {
    const { server, people, deskToken, document, doc } = await startWithPlantedTable(ideas, names);
    const long = await openPlainLine(server, deskToken, document);
    await long.synchronise();
    const whole = long.receivedBytes();
    const sockets: WebSocket[] = [];
    for (let each = 0; each < connectionsEach; each += 1) {
      const some = people.map(({ token }) => openPlainSocket(server, token, document));
      sockets.push(...(await Promise.all(some)));
    }
    const counted = sockets.map(count);
    const before = await readInside(server);
    let round = 0;
    const attack = async () => {
      for (let times = 0; times < rounds / 2; times += 1) {
        round += 1;
        for (const [at, socket] of sockets.entries()) {
          socket.send(toSyncFrame('step1', vector(at, round, doc)));
        }
        expect(await long.write((table) => writeIdea(table, `between-${round}`))).toBe('stored');
      }
    };
    const stallMs = await leastStallMs(server, attack);

    // Each was answered, once.
    await expect
      .poll(() => counted.every(({ answers }) => answers > 0), { timeout: 60_000 })
      .toBe(true);
    const bytes = counted.reduce((sum, one) => sum + one.bytes, 0);
    const { sum } = await readInside(server);
    const made = sum('umecon_answers_made_total') - before.sum('umecon_answers_made_total');
    process.stdout.write(
      `asked ${sockets.length * round} times: ${made} answers made, ${(bytes / 1e6).toFixed(0)} MB sent, ` +
        `the document is ${(whole / 1e6).toFixed(2)} MB, stall ${stallMs.toFixed(0)} ms\n`,
    );
    expect(bytes).toBeLessThan(3 * sockets.length * whole);
    expect(made).toBeLessThan((sockets.length * round) / 4);
    expect(stallMs).toBeLessThan(mostStallMs);
  },
);
