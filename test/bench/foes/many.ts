// Rows 28 and 29: one person who is many, many who ask, and some who never read.
import type { Duplex } from 'node:stream';
import * as encoding from 'lib0/encoding';
import { frameKind, syncKind } from '../../../shared/protocol/frames.ts';
import { inParallel } from '../driver/in-parallel.ts';
import { wait } from '../figures.ts';
import { toQuestion } from '../wires/yjs-frames.ts';
import { toOddVector } from './floods.ts';
import type { Foe } from './foe.ts';
import { askTicket, openSeat, toAddress } from './open-seat.ts';
import { openRawSocket, toFrame } from './raw-socket.ts';

/** Time for the last goodbyes to come. */
const goodbyesMs = 500;
const tries = 3000;
const askers = 200;
const deafOnes = 18;
const askEveryMs = 1000;
const ideas = 3000;

/** Whoever does not read does not hear that it was sent away. */
async function heard(sockets: readonly Duplex[]): Promise<void> {
  for (const socket of sockets) socket.resume();
  await wait(goodbyesMs);
}

export const connections: Foe = {
  name: 'many connections',
  rows: '28',
  does: '3,000 connections with one ticket',
  async begin({ unseated }) {
    const address = toAddress(unseated, await askTicket(unseated));
    let isOver = false;
    const opening = inParallel(50, tries, () =>
      isOver ? Promise.resolve(null) : openRawSocket(address),
    );
    return {
      async stop() {
        isOver = true;
        const sockets = (await opening).filter((socket) => socket !== null);
        await heard(sockets);
        const left = sockets.filter((socket) => !socket.destroyed).length;
        for (const socket of sockets) socket.destroy();
        return `${sockets.length} let in, ${left} open at the end`;
      },
    };
  },
};

const toOddQuestion = (number: number) =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, frameKind.sync);
    encoding.writeVarUint(encoder, syncKind.step1);
    encoding.writeVarUint8Array(encoder, toOddVector(number));
  });

export const questions: Foe = {
  name: 'questions',
  rows: '29',
  does: '200 connections ask once a second, each with another vector, at 3,000 ideas',
  ideas,
  async begin({ others }) {
    const lines = await inParallel(20, Math.min(askers, others.length), (at) =>
      openSeat(others[at] as (typeof others)[number]),
    );
    const frames = lines.map((_, at) => toFrame(toOddQuestion(at)));
    let up = 0;
    const timer = setInterval(() => {
      for (const [at, { socket }] of lines.entries()) {
        const frame = frames[at];
        if (socket.destroyed || !frame) continue;
        socket.write(frame);
        up += frame.byteLength;
      }
    }, askEveryMs);
    return {
      stop() {
        clearInterval(timer);
        const down = lines.reduce((sum, { receivedBytes }) => sum + receivedBytes(), 0);
        const ended = lines.filter(({ socket }) => socket.destroyed).length;
        for (const { socket } of lines) socket.destroy();
        const told = `${(up / 1e3).toFixed(0)} kB up, ${(down / 1e6).toFixed(0)} MB down`;
        return Promise.resolve(`${told}, ${ended} of ${lines.length} connections ended`);
      },
    };
  },
};

export const deaf: Foe = {
  name: 'never reads',
  rows: '28',
  does: '18 connections of one person ask for 3,000 ideas again and again and read nothing',
  ideas,
  async begin({ unseated }) {
    const ticket = await askTicket(unseated);
    const sockets = await inParallel(6, deafOnes, () => openRawSocket(toAddress(unseated, ticket)));
    const open = sockets.filter((socket) => socket !== null);
    for (const socket of open) socket.pause();
    const question = toFrame(toQuestion());
    const timer = setInterval(() => {
      for (const socket of open) if (!socket.destroyed) socket.write(question);
    }, askEveryMs / 4);
    return {
      stop() {
        clearInterval(timer);
        const ended = open.filter((socket) => socket.destroyed).length;
        for (const socket of open) socket.destroy();
        return Promise.resolve(`${open.length} let in, ${ended} seen to end`);
      },
    };
  },
};
