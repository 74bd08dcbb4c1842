// Row 16: a slow reader. Thirty of three hundred stop reading while fifty megabytes flow: everybody else receives all,
// the server's memory stays, who reads again is brought up to date, and who never does is let go.
import { readdir, readFile } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { WebSocket } from 'ws';
import * as Y from 'yjs';
import { frameKind } from '../../shared/protocol/frames.ts';
import { contentOf } from '../support/attack/copies.ts';
import { createLine, type Line, toSyncFrame } from '../support/attack/line.ts';
import { openPlainLine, openPlainSocket } from '../support/attack/open-line.ts';
import { openTableAtWork, writeIdea } from '../support/attack/table-at-work.ts';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';
import { nth } from '../support/sessions.ts';
import { createDataDir } from '../support/temporary-data.ts';

const readers = 300;
const slow = 30;
const pieceBytes = 60_000;
const pieces = Math.ceil(50_000_000 / pieceBytes);
/** Without a cap on queues thirty times fifty megabytes would wait. */
const mostGrowthKb = 150 * 1024;
const organiserKey = 'an-organiser-key-for-this-test';
const theEnd = 'the-end';

async function readKb({ pid }: ServerProcess, what: 'VmRSS' | 'VmHWM'): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`${what}:\\s+(\\d+) kB`).exec(status)?.[1]);
}

const countOpen = async ({ pid }: ServerProcess) => (await readdir(`/proc/${pid}/fd`)).length;

/** Reads without understanding: how much came, and whether the last word was in it. */
function count(socket: WebSocket) {
  const read = { bytes: 0, isWhole: false };
  socket.on('message', (frame: Buffer) => {
    if (frame[0] !== frameKind.sync) return;
    read.bytes += frame.byteLength;
    if (frame.includes(theEnd)) read.isWhole = true;
  });
  return read;
}

function toLine(socket: WebSocket): Line {
  return createLine((receive, ended) => {
    socket.on('message', (frame: Buffer) => receive(frame));
    socket.on('close', ended);
    socket.on('error', () => undefined); // told as a closing
    return { send: (frame) => socket.send(frame), end: () => socket.close() };
  });
}

const everything = toSyncFrame('step1', new Uint8Array([0]));

test('[T16] thirty of three hundred stop reading while fifty megabytes flow: nobody else notices', async () => {
  const dataDir = await createDataDir();
  const server = await startServerProcess({ DATA_DIR: dataDir, ORGANISER_KEY: organiserKey });
  onTestFinished(() => server.kill());
  const names = Array.from({ length: 15 }, (_, at) => `Läsare ${at}`);
  const parts = { ...server, organiserKey };
  const { people, deskToken, document } = await openTableAtWork(parts, {
    names,
    step: 'one-idea',
  });
  const sockets: WebSocket[] = [];
  while (sockets.length < readers) {
    const some = people.map(({ token }) => openPlainSocket(server, token, document));
    sockets.push(...(await Promise.all(some)));
  }
  const stopping = sockets.slice(0, slow);
  const reading = sockets.slice(slow).map(count);
  const lines = stopping.map(toLine);
  for (const socket of sockets.slice(slow)) socket.send(everything);
  await Promise.all(lines.map((line) => line.synchronise()));
  for (const socket of stopping) socket.pause();
  // One person alone may not write so much at once.
  const writers = people.slice(0, 8);
  const writer = await openPlainLine(server, deskToken, document);
  await writer.synchronise();
  await writer.write(({ statement }) => {
    const paragraphs = writers.map(() => {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText()]);
      return paragraph;
    });
    statement.insert(0, paragraphs);
  });
  const hands = await Promise.all(
    writers.map(({ token }) => openPlainLine(server, token, document)),
  );
  for (const hand of hands) await hand.synchronise();
  const before = await readKb(server, 'VmRSS');
  const openBefore = await countOpen(server);

  const words = 'o'.repeat(pieceBytes);
  for (let piece = 0; piece < pieces; piece += 1) {
    const at = piece % hands.length;
    const hand = nth(hands, at);
    const paragraph = hand.table.statement.get(at) as Y.XmlElement;
    const text = () => paragraph.get(0) as Y.XmlText;
    expect(await hand.write(() => text().insert(0, words))).toBe('stored');
    expect(await hand.write(() => text().delete(0, pieceBytes))).toBe('stored');
  }
  expect(await writer.write((table) => writeIdea(table, theEnd))).toBe('stored');

  await expect.poll(() => reading.every(({ isWhole }) => isWhole), { timeout: 60_000 }).toBe(true);
  for (const { bytes } of reading) expect(bytes).toBeGreaterThan(pieces * pieceBytes);
  const grownKb = (await readKb(server, 'VmHWM')) - before;
  expect(grownKb).toBeLessThan(mostGrowthKb);

  await writer.synchronise();

  const woken = stopping.slice(0, slow / 2);
  for (const socket of woken) socket.resume();
  for (const line of lines.slice(0, slow / 2)) {
    await expect
      .poll(() => line.closing() !== null || line.table.ideas.has(theEnd), { timeout: 60_000 })
      .toBe(true);
    // Whoever was let go meanwhile comes back with what they have.
    const again =
      line.closing() === null ? line : await openPlainLine(server, deskToken, document, line.doc);
    if (again !== line) await again.synchronise();
    expect(contentOf(again.doc)).toEqual(contentOf(writer.doc));
  }

  await expect
    .poll(() => countOpen(server), { timeout: 90_000, interval: 500 })
    .toBeLessThanOrEqual(openBefore - slow / 2);
});
