// Row 7: small frames, large work. Hundreds of tiny crafted frames: each is refused, nothing of it is kept, and the
// server goes on answering. How long its loop stood still is printed, not asserted: the machine is shared.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as encoding from 'lib0/encoding';
import * as prng from 'lib0/prng';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTable } from '../../shared/document/table-document.ts';
import { readTable } from '../../shared/document/table-snapshot.ts';
import { frameKind, frameLimits } from '../../shared/protocol/frames.ts';
import { routes } from '../../shared/protocol/paths.ts';
import { call } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { isRefused } from '../support/attack/answers.ts';
import { contentOf, readNew } from '../support/attack/copies.ts';
import { groundOf, hostileFrames, oddFrames } from '../support/attack/hostile-frames.ts';
import { toSyncFrame } from '../support/attack/line.ts';
import { openPlainLine } from '../support/attack/open-line.ts';
import { openTableAtWork, writeIdea } from '../support/attack/table-at-work.ts';
import { nth } from '../support/sessions.ts';

const seed = 7;
/** Fewer than after which a person’s edits are not looked at any more. */
const framesOfAKind = 10;

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** Says how long the loop stood still at most, whatever the tests around it say. */
function report(what: string, delay: ReturnType<typeof monitorEventLoopDelay>): void {
  process.stdout.write(`${what}: event loop at most ${(delay.max / 1e6).toFixed(1)} ms\n`);
}

const isHealthy = async () => (await call(app, routes.health)).status === 200;

async function openWriter() {
  const table = await openTableAtWork(app);
  const { token } = nth(table.people, 1);
  const enter = async () => {
    const line = await openPlainLine(app, token, table.document);
    await line.synchronise();
    return line;
  };
  return { ...table, enter, line: await enter() };
}

test.each(Object.entries(hostileFrames))(
  `[T7] %s: every frame refused, nothing kept (seed ${seed})`,
  async (name, make) => {
    const { deskToken, document, enter, ...opened } = await openWriter();
    let { line } = opened;
    const random = prng.create(seed);
    const long = 'ord '.repeat(1000);
    expect(await line.write((table) => writeIdea(table, 'long', long))).toBe('stored');
    const before = contentOf(line.doc);
    const ground = groundOf(line.doc, 'long');
    const frames = Array.from({ length: framesOfAKind }, () => make(ground, random));
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    for (const frame of frames) {
      const as = frame.byteLength < frameLimits.update / 2 ? 'update' : 'step2';
      const fate = await line.offer(frame, as);
      expect(isRefused(fate), `answered ${fate}`).toBe(true);
      expect(await isHealthy()).toBe(true);
      if (line.closing() !== null) line = await enter();
    }
    delay.disable();
    report(name, delay);
    expect(contentOf(await readNew(app, deskToken, document))).toEqual(before);
  },
);

test.each(Object.entries(oddFrames))(
  `[T7] %s: taken or not, everybody sees the same and writes on (seed ${seed})`,
  async (_, make) => {
    const { people, deskToken, document, enter, ...opened } = await openWriter();
    let { line } = opened;
    const random = prng.create(seed);
    expect(await line.write((table) => writeIdea(table, 'long', 'några ord'))).toBe('stored');
    const before = readTable(line.table);
    const ground = groundOf(line.doc, 'long');
    for (let at = 0; at < framesOfAKind; at += 1) {
      await line.offer(make(ground, random));
      if (line.closing() !== null) line = await enter();
    }
    expect(readTable(openTable(await readNew(app, deskToken, document)))).toEqual(before);
    expect(await isHealthy()).toBe(true);
    const other = await openPlainLine(app, nth(people, 0).token, document);
    await other.synchronise();
    expect(await other.write((table) => writeIdea(table, 'hers'))).toBe('stored');
  },
);

const varUints = (...numbers: number[]) =>
  encoding.encode((encoder) => {
    for (const number of numbers) encoding.writeVarUint(encoder, number);
  });

test.each([
  ['no kind', new Uint8Array()],
  ['an unknown kind', varUints(9)],
  ['a reproach', varUints(frameKind.auth, 0, 1, 65)],
  ['an acknowledgement', varUints(frameKind.acknowledge, 1, 1)],
  ['an unknown kind of synchronisation', varUints(frameKind.sync, 7, 0)],
  ['a question that claims millions', toSyncFrame('step1', varUints(2 ** 40))],
  ['a question cut short', new Uint8Array([0, 0, 90, 1])],
  ['presence that claims millions', varUints(frameKind.awareness, 6, 2 ** 34)],
  ['a number without end', new Uint8Array(40).fill(255)],
])('[T7] %s ends its connection, and no other', async (_, frame) => {
  const { document, people, line } = await openWriter();
  const other = await openPlainLine(app, nth(people, 0).token, document);
  line.send(frame);
  expect(await line.closed).toBeGreaterThanOrEqual(4400);
  expect(await isHealthy()).toBe(true);
  expect(await other.write((table) => writeIdea(table, 'hers'))).toBe('stored');
});
