// Row 26: one guest makes things grow: ideas of the longest kind without end, and readings of nothing.
import * as Y from 'yjs';
import { limits } from '../../../shared/model/limits.ts';
import { createIdeaPen } from '../wires/idea-pen.ts';
import type { Seat } from '../wires/wire.ts';
import { toUpdate } from '../wires/yjs-frames.ts';
import type { Foe } from './foe.ts';
import { openSeat } from './open-seat.ts';
import { pour, toFrame } from './raw-socket.ts';

/** Just under what one frame may carry. */
const ideasAtOnce = 7;
/** Then under another client id, so that the foe itself needs no memory. */
const piecesPerPen = 100;
const readingsAtOnce = 400;
const inFlight = 4;
const mostReadings = 20_000;

/** Writes piece after piece as fast as it is taken. */
async function writeOn(seat: Seat, next: (number: number) => Uint8Array | null) {
  const opened = await openSeat(seat);
  let sent = 0;
  const stopping = new AbortController();
  const going = (async () => {
    for (let number = 0; !stopping.signal.aborted && !opened.socket.destroyed; number += 1) {
      const update = next(number);
      if (!update) return;
      sent += update.byteLength;
      await pour(opened.socket, toFrame(toUpdate(update)));
      // Nobody is closed for being too fast who waits for answers. The answer to the server's question is the first.
      await opened.answered(number + 2 - inFlight);
    }
  })();
  return {
    async stop() {
      stopping.abort();
      const { refused, stored } = opened.answers();
      const ended = opened.socket.destroyed ? ', connection ended' : '';
      opened.socket.destroy();
      await going;
      return `${(sent / 1e6).toFixed(1)} MB written, ${stored} edits stored, ${refused} refused${ended}`;
    },
  };
}

export const writer: Foe = {
  name: 'writes without end',
  rows: '26',
  does: 'one guest writes the longest ideas as fast as they are taken; 512 MB of heap',
  nodeArgs: ['--max-old-space-size=512'],
  begin({ seat }) {
    const text = 'ö'.repeat(limits.ideaUnits);
    const penOf = (spell: number) => createIdeaPen(seat.clientId + 1_000_000 + spell);
    let pen = penOf(0);
    return writeOn(seat, (number) => {
      if (number % piecesPerPen === 0) pen = penOf(number / piecesPerPen);
      const ids = Array.from({ length: ideasAtOnce }, (_, one) => `w${number}-${one}`);
      return pen.write(ids.map((id) => ({ id, text })));
    });
  },
};

export const reader: Foe = {
  name: 'readings of nothing',
  rows: '26',
  does: 'an unseated guest writes 20,000 empty readings',
  begin({ unseated }) {
    const doc = new Y.Doc();
    doc.clientID = unseated.clientId;
    const readings = doc.getMap('readings');
    let written = new Uint8Array();
    doc.on('update', (update: Uint8Array) => {
      written = new Uint8Array(update);
    });
    return writeOn(unseated, (number) => {
      if (number * readingsAtOnce >= mostReadings) return null;
      doc.transact(() => {
        for (let one = 0; one < readingsAtOnce; one += 1)
          readings.set(`i${number}-${one}/sv`, new Y.Map([['text', new Y.Text()]]));
      });
      return written;
    });
  },
};
