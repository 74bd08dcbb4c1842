// The wire of tldraw sync: pushes of record differences, cursors as the presence of the same push message.
import { openLeanSocket } from '../driver/lean-socket.ts';
import { createArrival, toEvents, toLine, type Wire } from './wire.ts';

const protocolVersion = 8;
const schemas = new Map<string, Promise<unknown>>();

/** Asked for once per server. */
function schemaOf(address: string): Promise<unknown> {
  const asked = schemas.get(address) ?? fetch(address).then((answer) => answer.json());
  schemas.set(address, asked);
  return asked;
}

export const openTldraw: Wire = async ({ room, clientId, address }, ears) => {
  const arrival = createArrival();
  const schema = await schemaOf(address);
  const socket = await openLeanSocket(
    `${address.replace('http', 'ws')}/${room}`,
    toEvents(ears, arrival, (payload) => {
      // The answer holds the whole document; that it has come is enough.
      const begin = payload.subarray(0, 200).toString();
      if (begin.startsWith('{"type":"connect"')) arrival.come();
      if (begin.includes('incompatibility_error')) arrival.fail(new Error(begin));
    }),
  );
  const tell = (message: object) => socket.send(JSON.stringify(message));
  const connectRequestId = `c${clientId}`;
  tell({ type: 'connect', connectRequestId, lastServerClock: -1, protocolVersion, schema });
  await arrival.promise;
  socket.listenUpTo(0);
  let clientClock = 0;
  let hasPointed = false;
  const push = (part: object) => {
    clientClock += 1;
    tell({ type: 'push', clientClock, ...part });
  };
  return toLine(socket, {
    say(ideas) {
      const records = ideas.map(({ id, text }) => {
        const record = { id: `idea:${id}`, typeName: 'idea', text, language: 'sv' };
        const rest = { kind: 'solution', createdAt: Date.now() };
        return [record.id, ['put', { ...record, ...rest }]];
      });
      push({ diff: Object.fromEntries(records) });
    },
    point(x, y) {
      const whole = { id: `cursor:${clientId}`, typeName: 'cursor', x, y };
      const moved = { x: ['put', x], y: ['put', y] };
      push({ presence: hasPointed ? ['patch', moved] : ['put', whole] });
      hasPointed = true;
    },
  });
};
