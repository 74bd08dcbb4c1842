// Who is compared: this server both ways, its peers, and the floor. Each is started anew for every run.
import { resolve } from 'node:path';
import { type Contender, type Layout, nextClientId } from './contender.ts';
import { startPinned } from './machine/pinned-process.ts';
import { arrangeSessions, openOwnServer } from './own-server.ts';
import { openBare } from './wires/bare.ts';
import { openBrowserWire } from './wires/browser.ts';
import { openHocuspocus } from './wires/hocuspocus.ts';
import { openShareDb } from './wires/sharedb.ts';
import { openTldraw } from './wires/tldraw.ts';
import type { Seat, Wire } from './wires/wire.ts';
import { openYSocketIo } from './wires/y-socket-io.ts';
import { openPlain, openYWebsocket } from './wires/y-websocket.ts';

let arranged = 0;

/** Rooms that nobody has been in. */
function arrangeByName(address: string, { rooms, people }: Layout): Seat[] {
  arranged += 1;
  const run = arranged;
  return Array.from({ length: rooms * people }, (_, person) => ({
    room: `run${run}room${Math.floor(person / people)}`,
    clientId: nextClientId(),
    address,
  }));
}

function peer(
  name: string,
  wire: Wire,
  { kind = 'peer', isYjs = true }: Partial<Pick<Contender, 'kind' | 'isYjs'>> = {},
): Contender {
  return {
    name,
    kind,
    isYjs,
    wire,
    async open({ cores = '0', nodeArgs = [], port = '0' } = {}) {
      const file = resolve('test/bench/peers', `${name}.mjs`);
      const ready = /ready (\d+)/;
      const process = await startPinned({
        args: [...nodeArgs, file],
        environment: { PORT: port },
        ready,
        cores,
      });
      const address = `http://127.0.0.1:${process.said}`;
      return {
        process,
        arrange: async (layout) => arrangeByName(address, layout),
        close: () => process.kill(),
      };
    },
  };
}

function own(name: string, wire: Wire): Contender {
  return {
    name,
    kind: 'ours',
    isYjs: true,
    wire,
    async open(options = {}) {
      const server = await openOwnServer(options);
      return { ...server, arrange: (layout) => arrangeSessions(server, layout) };
    },
  };
}

export const contenders: readonly Contender[] = [
  own('ours', openPlain),
  own('ours-browser', openBrowserWire),
  peer('hocuspocus', openHocuspocus),
  peer('y-websocket', openYWebsocket),
  peer('y-socket-io', openYSocketIo),
  peer('tldraw', openTldraw, { isYjs: false }),
  peer('sharedb', openShareDb, { isYjs: false }),
  peer('bare', openBare, { kind: 'floor' }),
];
