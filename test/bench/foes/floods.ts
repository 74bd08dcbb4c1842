// Row 30: floods of what is tiny, and of what is known already.
import * as Y from 'yjs';
import { createIdeaPen } from '../wires/idea-pen.ts';
import type { Seat } from '../wires/wire.ts';
import { toUpdate } from '../wires/yjs-frames.ts';
import type { Foe } from './foe.ts';
import { openSeat } from './open-seat.ts';
import { openRawSocket, pour, toFrame } from './raw-socket.ts';

const bytesASecond = 1_700_000;
const tickMs = 20;
const repeaters = 40;
const repeatedBytes = 7_500_000;
const known = 120;
/** Nobody is closed for being too fast who waits for answers. */
const inFlight = 8;

export const packets: Foe = {
  name: 'tiny packets',
  rows: '30',
  does: '42["x"] at 1.7 MB a second on one connection',
  async begin({ url, unseated }) {
    const socket = await openRawSocket(`${url}/socket.io/?EIO=4&transport=websocket`);
    if (!socket) throw new Error('a foe with a token was not let in');
    socket.resume();
    socket.write(toFrame(`40${JSON.stringify({ token: unseated.token })}`));
    const packet = toFrame('42["x"]');
    const count = Math.floor((bytesASecond * tickMs) / 1000 / packet.byteLength);
    const burst = Buffer.concat(Array.from({ length: count }, () => packet));
    let sent = 0;
    const timer = setInterval(() => {
      if (socket.destroyed || socket.writableLength > bytesASecond) return;
      socket.write(burst);
      sent += burst.byteLength;
    }, tickMs);
    return {
      stop() {
        clearInterval(timer);
        const ended = socket.destroyed ? ', connection ended' : '';
        socket.destroy();
        return Promise.resolve(`${(sent / 1e6).toFixed(1)} MB sent${ended}`);
      },
    };
  },
};

/** What one repeater has said before and says again: one frame. */
function toKnown(seat: Seat): Buffer {
  const pen = createIdeaPen(seat.clientId + 2_000_000);
  const text = 'Det som redan är sagt, sägs igen. '.repeat(10);
  const ids = Array.from({ length: known }, (_, at) => `k${seat.clientId}-${at}`);
  return toFrame(toUpdate(pen.write(ids.map((id) => ({ id, text })))));
}

export const repeats: Foe = {
  name: 'repeats',
  rows: '30',
  does: '40 connections send 7.5 MB each of edits already known',
  async begin({ others, seat }) {
    const frame = toKnown(seat);
    const first = await openSeat(seat);
    first.socket.write(frame);
    const lines = await Promise.all(others.slice(0, repeaters).map(openSeat));
    let sent = 0;
    const stopping = new AbortController();
    const going = lines.map(async ({ socket, answered }) => {
      for (let mine = 0; mine < repeatedBytes && !stopping.signal.aborted && !socket.destroyed; ) {
        await pour(socket, frame);
        mine += frame.byteLength;
        sent += frame.byteLength;
        await answered(mine / frame.byteLength + 1 - inFlight);
      }
    });
    return {
      async stop() {
        stopping.abort();
        const ended = lines.filter(({ socket }) => socket.destroyed).length;
        for (const { socket } of [first, ...lines]) socket.destroy();
        await Promise.all(going);
        return `${(sent / 1e6).toFixed(0)} MB sent, ${ended} of ${lines.length} connections ended`;
      },
    };
  },
};

/** A vector that is not empty and fits no copy: each connection asks with another. */
export function toOddVector(number: number): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = 3_000_000_000 + number;
  doc.getMap('ideas').set('odd', number);
  return Y.encodeStateVector(doc);
}
