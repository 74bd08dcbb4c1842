// Makes the server suffer what it was ordered to: the end at a named point, a disk that is full, read-only or slow.
import { createDice, type Dice } from '../dice.ts';
import type { Order } from './orders.ts';
import { createPointFinder, type Point } from './points.ts';
import type { DatabaseSync, Watcher } from './watched-sqlite.ts';

const slowestMs = 300;
const quickestMs = 50;
const plentyOfPages = 1_000_000;

/** As long as a slow disk holds everything up, so does this. */
function holdUp(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

/** No page more than now: also what is free inside of the file is taken. */
function fillDisk(database: DatabaseSync): void {
  database.executeUnwatched('create table if not exists ballast (body blob)');
  const pages = database.readNumber('pragma page_count');
  database.executeUnwatched(`pragma max_page_count = ${pages}`);
  try {
    for (;;) database.executeUnwatched('insert into ballast values (zeroblob(3000))');
  } catch {
    // Full, as wanted.
  }
}

function makeRoom(database: DatabaseSync): void {
  database.executeUnwatched(`pragma max_page_count = ${plentyOfPages}`);
  database.executeUnwatched('drop table if exists ballast');
}

/** As SQLite says it when its log cannot grow: nothing of the transaction stays. */
function refuseCommit(database: DatabaseSync): never {
  if (database.isTransaction) database.executeUnwatched('rollback');
  const code = { errcode: 13, errstr: 'database or disk is full', code: 'ERR_SQLITE_ERROR' };
  throw Object.assign(new Error('database or disk is full'), code);
}

const isWrite = (text: string) => /^\s*(insert|update|delete|create|alter|drop)\b/i.test(text);

export interface Sufferer extends Watcher {
  obey(order: Order): void;
  /** The server has come to a point that no statement tells. */
  reach(point: Point): void;
}

export function createSufferer(denied: (code: number) => void): Sufferer {
  const finder = createPointFinder();
  let store: DatabaseSync | null = null;
  let end: { readonly point: Point; left: number } | null = null;
  let slow: Dice | null = null;
  let isLogFull = false;

  function reach(point: Point): void {
    if (point !== end?.point) return;
    end.left -= 1;
    if (end.left === 0) process.kill(process.pid, 'SIGKILL');
  }

  function change(on: boolean, make: (database: DatabaseSync) => void, heal: typeof make): void {
    if (!store) throw new Error('the store is not open yet');
    (on ? make : heal)(store);
  }

  return {
    reach,
    opened(database) {
      store = database;
    },
    before(text) {
      for (const point of finder.before(text)) reach(point);
      const isCommit = text === 'commit' || (isWrite(text) && !store?.isTransaction);
      if (isLogFull && isCommit && store) refuseCommit(store);
      if (slow && isCommit) holdUp(quickestMs + slow(slowestMs - quickestMs + 1));
    },
    after(text) {
      for (const point of finder.after(text)) reach(point);
    },
    failed(error) {
      const { errcode } = error as { errcode?: unknown };
      if (typeof errcode === 'number') denied(errcode & 0xff);
    },
    obey(order) {
      switch (order.order) {
        case 'kill-at':
          end = { point: order.point, left: order.nth };
          break;
        case 'read-only':
          change(
            order.on,
            (database) => database.executeUnwatched('pragma query_only = 1'),
            (database) => database.executeUnwatched('pragma query_only = 0'),
          );
          break;
        case 'disk-full':
          if (order.of === 'log') isLogFull = order.on;
          else change(order.on, fillDisk, makeRoom);
          break;
        case 'slow-disk':
          slow = order.seed === null ? null : createDice(order.seed);
          break;
      }
    },
  };
}
