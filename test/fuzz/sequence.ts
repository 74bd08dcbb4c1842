// One seeded sequence: honest people write on one table over a network that delays, breaks, doubles and reorders, on
// a server that dies, while steps and seats change. At its end everything is held against what must be true.
import { setImmediate } from 'node:timers/promises';
import { tableName } from '../support/sync-toys.ts';
import { createDice, type Dice } from './dice.ts';
import { actHonestly, type Theme } from './honest-edits.ts';
import {
  createHonestPeer,
  type HonestPeer,
  type Made,
  type PeerWorld,
  type Refused,
} from './honest-peer.ts';
import type { Line } from './line.ts';
import { createMortalServer, type MortalServer } from './mortal-server.ts';
import { changeRights, createEvening, type Evening, type Person, rightsOf } from './people.ts';
import type { Tally } from './tally.ts';

export interface Sequence {
  readonly dice: Dice;
  readonly server: MortalServer;
  readonly evening: Evening;
  readonly peers: readonly HonestPeer[];
  /** Lines that their client has given up and the server not yet. */
  readonly ghosts: Line[];
  readonly made: readonly Made[];
  readonly refusals: readonly Refused[];
  readonly tally: Tally;
  /** Lets some of what is under way through. */
  carry(times: number): void;
}

export function createSequence(seed: number, tally: Tally): Sequence & { act(): Promise<void> } {
  const dice = createDice(seed);
  const server = createMortalServer();
  const crowd = dice.weighted<() => number>([
    [80, () => 2 + dice.below(4)],
    [17, () => 6 + dice.below(6)],
    [3, () => 12 + dice.below(9)],
  ]);
  const count = crowd();
  const theme = dice.weighted<Theme>([
    [70, 'board'],
    [30, 'statement'],
  ]);
  const evening = createEvening(Math.max(2, Math.ceil(count * 0.8)), dice);
  const made: Made[] = [];
  const refusals: Refused[] = [];
  const writers = new Map<number, Person>();
  const world: PeerWorld = {
    dice,
    made,
    writers,
    rightsOf: (person) => rightsOf(evening, person),
    refused(refused) {
      tally.count(refused.isExcused ? 'refused for rights' : 'refused honest');
      refusals.push(refused);
    },
  };
  // Where there are more copies than people, somebody has two tabs.
  const tabs = [...evening.people, ...evening.people].slice(0, count);
  const peers = tabs.map((person) => createHonestPeer(person, world));
  const ghosts: Line[] = [];
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `id${ids}`;
  };

  function times(): number {
    if (!dice.chance(4)) return 1;
    tally.count('doubled');
    return 2;
  }

  function carry(rounds: number): void {
    for (let round = 0; round < rounds; round += 1) {
      const ghost = dice.chance(10) ? dice.pick(ghosts) : undefined;
      const line = ghost ?? dice.pick(peers)?.line();
      if (!line) continue;
      if (dice.chance(50)) line.carryUp(times());
      else line.carryDown(times());
      if (ghost) tally.count('late');
    }
  }

  function lose(peer: HonestPeer): void {
    const line = peer.line();
    peer.lose();
    tally.count('lost');
    if (line && dice.chance(50)) ghosts.push(line);
    else line?.cut();
  }

  function comeBack(peer: HonestPeer): void {
    if (!peer.line()) peer.connect(server.sync());
  }

  function write(peer: HonestPeer): void {
    if (!peer.mayWrite()) return;
    const name = actHonestly(peer, { writers, dice, newId, theme });
    if (!name) return;
    tally.count(name);
    if (!peer.line()) tally.count('while offline');
  }

  async function die(): Promise<void> {
    if (dice.chance(50)) await server.kill(dice.chance(50) ? 'reaches the disk' : 'is lost');
    else await server.restart();
    for (const peer of peers) peer.lose();
    ghosts.length = 0;
    tally.count('restart');
  }

  async function spell(peer: HonestPeer): Promise<void> {
    if (peer.line()) lose(peer);
    const acts = 4 + dice.below(14);
    for (let at = 0; at < acts; at += 1) write(peer);
    carry(4);
    tally.count('offline spell');
  }

  async function fillDisk(): Promise<void> {
    server.fillDisk();
    carry(10);
    for (let turn = 0; turn < 4; turn += 1) await setImmediate();
    server.freeDisk();
    tally.count('full disk');
  }

  async function happen(): Promise<void> {
    const peer = dice.pick(peers);
    if (!peer) return;
    const kind = dice.below(100);
    if (kind < 50) write(peer);
    else if (kind < 68) carry(8);
    else if (kind < 78) await setImmediate();
    else if (kind < 82) lose(peer);
    else if (kind < 91) comeBack(peer);
    else if (kind < 92) await die();
    else if (kind < 93) await fillDisk();
    else if (kind < 95) await spell(peer);
    else if (kind < 97) tally.count(changeRights(evening, dice));
    else if (kind < 98) ghosts.shift()?.cut();
    else for (const one of peers) one.hearRights();
  }

  async function act(): Promise<void> {
    await happen();
    carry(dice.below(4));
  }

  for (const peer of peers) peer.connect(server.sync());
  return { dice, server, evening, peers, ghosts, made, refusals, tally, carry, act };
}

export const document = tableName('A');
