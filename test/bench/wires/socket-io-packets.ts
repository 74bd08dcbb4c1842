// Socket.IO's default packets over one WebSocket, as far as events with at most one attachment need them.
import { type LeanSocket, openLeanSocket } from '../driver/lean-socket.ts';
import type { createArrival, Ears } from './wire.ts';
import { toEvents } from './wire.ts';

export interface Packet {
  /** 2 event, 3 answer, 5 event with bytes, 6 answer with bytes. */
  readonly kind: number;
  /** Of an answer, or of an event that wants one. */
  readonly number: number | null;
  readonly body: readonly unknown[];
  readonly bytes: Buffer | null;
}

export interface SocketIo {
  readonly socket: LeanSocket;
  emit(body: readonly unknown[], number?: number): void;
  emitBytes(body: readonly unknown[], bytes: Uint8Array, number?: number): void;
  answerBytes(number: number, bytes: Uint8Array): void;
}

const place = { _placeholder: true, num: 0 };
const ping = '2';
const pong = '3';
/** Engine.IO's ping is one character. */
export const pingLength = 1;
const pattern = /^4([2356])(?:\d+-)?(?:(\/[^,]*),)?(\d+)?(\[.*)$/s;

function readPacket(text: string): Omit<Packet, 'bytes'> | null {
  const found = pattern.exec(text);
  if (!found) return null;
  const [, kind, , number, body = '[]'] = found;
  return {
    kind: Number(kind),
    number: number === undefined ? null : Number(number),
    body: JSON.parse(body) as unknown[],
  };
}

/** Opens a namespace with what proves who one is; `connected` is called when it may be used. */
export async function openSocketIo(
  { address, namespace, auth }: { address: string; namespace: string; auth: object },
  ears: Ears,
  arrival: ReturnType<typeof createArrival>,
  events: { connected(io: SocketIo): void; packet(packet: Packet, io: SocketIo): void },
): Promise<SocketIo> {
  const at = namespace === '/' ? '' : `${namespace},`;
  let waiting: Omit<Packet, 'bytes'> | null = null;

  function text(message: string): void {
    if (message === ping) return io.socket.send(pong);
    if (message.startsWith('0')) return io.socket.send(`40${at}${JSON.stringify(auth)}`);
    if (message.startsWith('44')) return arrival.fail(new Error(message));
    if (message.startsWith('40')) return events.connected(io);
    const packet = readPacket(message);
    if (!packet) return;
    if (packet.kind >= 5) waiting = packet;
    else events.packet({ ...packet, bytes: null }, io);
  }

  const socket = await openLeanSocket(
    `${address.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`,
    toEvents(ears, arrival, (payload, isText) => {
      if (isText) return text(payload.toString());
      if (!waiting) return;
      const packet = { ...waiting, bytes: payload };
      waiting = null;
      events.packet(packet, io);
    }),
  );
  const io: SocketIo = {
    socket,
    emit: (body, number) => socket.send(`42${at}${number ?? ''}${JSON.stringify(body)}`),
    emitBytes(body, bytes, number) {
      socket.send(`451-${at}${number ?? ''}${JSON.stringify([...body, place])}`);
      socket.send(bytes);
    },
    answerBytes(number, bytes) {
      socket.send(`461-${at}${number}${JSON.stringify([place])}`);
      socket.send(bytes);
    },
  };
  return io;
}
