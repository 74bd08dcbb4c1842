// The rooms of the house and their arrows: DESIGN §8 and docs/ARCHITECTURE.md as data. The longest
// room that a path begins with is its room. A package stands for its subpaths too; a trailing `*`
// for every package that begins so.

export type Room = {
  /** Paths, from the root, of what it may import besides itself. */
  may: readonly string[];
  /** Of these it may take types only. */
  mayAsType?: readonly string[];
  /** Packages it may import; `any` with `never` where a list would say nothing. */
  packages: readonly string[] | 'any';
  never?: readonly string[];
  /** Each folder in it is a room of its own with the same rights: none may import another. */
  isSplit?: boolean;
};

const zod = ['zod'];
const react = ['react', 'react-dom'];
const wire = ['socket.io-client', 'y-websocket'];
const serverLeaves = [
  'server/address.ts',
  'server/log.ts',
  'server/clock.ts',
  'server/private-file.ts',
  'server/start-failure.ts',
  'server/backlog.ts',
  'server/token-bucket.ts',
  'server/websocket-frames.ts',
  'server/conduct.ts',
  'server/crowd.ts',
  'server/guests.ts',
  'server/socket-pace.ts',
];
const transport = ['shared', 'server/workshop', 'server/identity', ...serverLeaves];
/** What the workshop declares of the world, and what is too much for one file. */
const ports = [
  'server/workshop/ports.ts',
  'server/workshop/outcome-format.ts',
  'server/workshop/reserved-copies.ts',
];
const keeper = ['shared', ...ports, ...serverLeaves];
/** What those who draw may take; documents and the wire they know through the state only. */
const page = ['shared/model', 'client/state', 'client/parts', 'client/style'];

export const rooms: Readonly<Record<string, Room>> = {
  'shared/model': { may: [], packages: zod },
  'shared/protocol': { may: ['shared/model'], packages: zod },
  'shared/document': {
    may: ['shared/model'],
    packages: [...zod, 'yjs', 'lib0', '@tiptap/*'],
    never: ['@tiptap/react'],
  },
  'server/workshop': { may: ['shared'], packages: zod },
  'server/http': {
    may: transport,
    packages: [
      ...zod,
      'node:*',
      'express',
      'express-static-gzip',
      'helmet',
      'compression',
      'rate-limiter-flexible',
    ],
  },
  'server/live': {
    may: transport,
    packages: [
      ...zod,
      'node:*',
      'socket.io',
      'socket.io-parser',
      'engine.io',
      'lib0',
      'rate-limiter-flexible',
    ],
  },
  // Stands alone, so that other servers of Yjs documents can use it.
  'server/guard': { may: [], packages: ['node:*', 'yjs', 'lib0'] },
  'server/sync': {
    may: [...transport, 'server/guard'],
    packages: [...zod, 'node:*', 'ws', 'yjs', 'y-protocols', 'lib0', 'rate-limiter-flexible'],
  },
  'server/store': { may: keeper, packages: ['node:*', 'kysely', '@photostructure/sqlite'] },
  'server/metrics': {
    may: ['shared', 'server/workshop/ports.ts'],
    mayAsType: ['server/sync/meter.ts'],
    packages: ['node:*', 'prom-client'],
  },
  'server/bus': { may: keeper, packages: ['node:*'] },
  'server/export': {
    may: keeper,
    packages: ['csv-stringify', 'intl-messageformat', 'temporal-polyfill', '@tiptap/*'],
    never: ['@tiptap/react'],
  },
  'server/identity': { may: keeper, packages: [...zod, 'node:*'] },
  'server/private-file.ts': { may: [], packages: ['node:*'] },
  'server/address.ts': { may: [], packages: ['node:*'] },
  'server/config.ts': { may: ['shared', 'server/address.ts'], packages: [...zod, 'node:*'] },
  'server/log.ts': { may: [], mayAsType: ['server/config.ts'], packages: ['node:*', 'pino'] },
  'server/backlog.ts': { may: [], packages: [] },
  'server/token-bucket.ts': { may: [], packages: [] },
  'server/websocket-frames.ts': { may: [], packages: ['node:*'] },
  'server/conduct.ts': { may: ['shared/model', 'server/token-bucket.ts'], packages: [] },
  'server/crowd.ts': { may: [], packages: [] },
  'server/guests.ts': {
    may: ['shared/model', 'server/conduct.ts', 'server/crowd.ts', 'server/workshop/ports.ts'],
    packages: ['node:*'],
  },
  'server/socket-pace.ts': { may: [], packages: ['node:*'] },
  'server/clock.ts': { may: ['shared', 'server/workshop/ports.ts'], packages: ['node:*'] },
  server: { may: ['shared', 'server', 'package.json'], packages: 'any', never: react },
  'client/words': { may: [], packages: [] },
  'client/style': { may: [], packages: [] },
  'client/wire': { may: ['shared'], packages: 'any', never: [...react, 'wouter'] },
  'client/state': { may: ['shared', 'client/wire', 'client/words'], packages: 'any' },
  'client/parts': {
    may: ['client/style'],
    mayAsType: ['shared/model'],
    packages: [...react, 'react-aria-components', 'uqr'],
  },
  'client/pasted': { may: [], packages: [] },
  'client/editor': {
    may: [...page, 'shared/document', 'client/pasted'],
    packages: 'any',
    never: wire,
  },
  'client/pieces': { may: page, packages: 'any', never: wire },
  'client/screens': {
    may: [...page, 'client/pasted', 'client/editor', 'client/pieces'],
    packages: 'any',
    never: wire,
    isSplit: true,
  },
  client: { may: ['shared', 'client'], packages: 'any' },
};
