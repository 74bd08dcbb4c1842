// The wire of ShareDB: JSON0 operations on one document per room, one on its way at a time as its client does, and
// cursors on a presence channel.
import { openLeanSocket } from '../driver/lean-socket.ts';
import { createArrival, type Idea, toEvents, toLine, type Wire } from './wire.ts';

interface Told {
  readonly a: string;
  readonly v?: number;
  readonly seq?: number;
  readonly id?: string;
  readonly src?: string;
  readonly data?: { readonly v: number };
  readonly error?: { readonly message: string };
}

const collection = 'rooms';
const channel = 'cursors';
const longest = 2000;
/** How a cursor of another begins, which nobody here needs to read. */
const cursor = Buffer.from('{"a":"p",');

export const openShareDb: Wire = async ({ room, clientId, address }, ears) => {
  const arrival = createArrival();
  const waiting: (readonly Idea[])[] = [];
  let version = 0;
  let seq = 0;
  let isOnTheWay = false;
  let own = '';

  const tell = (message: object) => socket.send(JSON.stringify(message));

  function next(): void {
    const ideas = isOnTheWay ? undefined : waiting.shift();
    if (!ideas) return;
    isOnTheWay = true;
    seq += 1;
    const op = ideas.map(({ id, text }) => ({
      p: ['ideas', id],
      oi: { text, language: 'sv', kind: 'solution', createdAt: Date.now() },
    }));
    tell({ a: 'op', c: collection, d: room, v: version, seq, x: {}, op });
  }

  function subscribed({ data, error }: Told): void {
    if (error) return arrival.fail(new Error(error.message));
    version = data?.v ?? 1;
    tell({ a: 'ps', ch: `${channel}-${room}`, seq: 1 });
  }

  function operated({ src, v, seq: answered }: Told): void {
    version = Math.max(version, (v ?? 0) + 1);
    if (src !== own || answered !== seq) return;
    isOnTheWay = false;
    next();
  }

  const socket = await openLeanSocket(
    `${address.replace('http', 'ws')}/${room}`,
    toEvents(ears, arrival, (payload) => {
      if (payload.subarray(0, cursor.length).equals(cursor)) return;
      if (payload.length > longest) {
        // A whole snapshot: its version is all that is needed of it.
        const v = Number(/"v":(\d+)/.exec(payload.subarray(0, longest).toString())?.[1]);
        return subscribed({ a: 's', data: { v } });
      }
      const told = JSON.parse(payload.toString()) as Told;
      if (told.a === 'hs') {
        own = told.id ?? '';
        tell({ a: 's', c: collection, d: room, v: null });
      }
      if (told.a === 's') subscribed(told);
      if (told.a === 'ps') arrival.come();
      if (told.a === 'op') operated(told);
    }),
  );
  tell({ a: 'hs', id: null, protocol: 1, protocolMinor: 2 });
  await arrival.promise;
  socket.listenUpTo(0);
  let moves = 0;
  return toLine(socket, {
    say(ideas) {
      socket.listenUpTo(Number.POSITIVE_INFINITY);
      waiting.push(ideas);
      next();
    },
    point(x, y) {
      moves += 1;
      const p = { at: { x, y } };
      tell({ a: 'p', ch: `${channel}-${room}`, id: `c${clientId}`, p, pv: moves });
    },
  });
};
