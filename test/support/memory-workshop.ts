// The whole workshop on parts that live in memory: rules and use cases without sockets, disks or clocks.
import * as Y from 'yjs';
import { createLocalBus } from '../../server/bus/local-bus.ts';
import type { Actor, SessionEvent } from '../../server/workshop/ports.ts';
import { createWorkshop } from '../../server/workshop/workshop.ts';
import { openTable, type TableDocument } from '../../shared/document/table-document.ts';
import { readTable } from '../../shared/document/table-snapshot.ts';
import type { PersonId } from '../../shared/model/ids.ts';
import type { SessionPlan } from '../../shared/model/session.ts';
import { createMemorySessions } from './memory-sessions.ts';
import { createCountedChance, nth, plan, startMs } from './sessions.ts';

export function createMemoryWorkshop() {
  const store = createMemorySessions();
  const bus = createLocalBus();
  const events: SessionEvent[] = [];
  bus.subscribe((event) => events.push(event));
  const tables = new Map<string, { table: TableDocument; owners: Map<number, PersonId> }>();
  const tableOf = (name: string) => {
    const found = tables.get(name) ?? { table: openTable(new Y.Doc()), owners: new Map() };
    tables.set(name, found);
    return found;
  };
  const clock = { atMs: startMs, nowMs: () => clock.atMs };
  const ports = {
    store,
    bus,
    clock,
    chance: createCountedChance(),
    tokens: { toToken: (actor: Actor) => JSON.stringify(actor) },
    links: {
      join: (code: string) => `http://umecon/join/${code}`,
      facilitate: (id: string, token: string) => `http://umecon/facilitate/${id}#token=${token}`,
      wall: (code: string, token: string | null) => `http://umecon/wall/${code}#token=${token}`,
    },
    documents: {
      readTableDocument: async (name: string) => ({
        snapshot: readTable(tableOf(name).table),
        owners: tableOf(name).owners,
      }),
      readBriefDocument: async () => null,
    },
  };
  return { ports, store, events, clock, tableOf, workshop: createWorkshop(ports) };
}

/** A workshop with one session, its facilitator, and Anna of Umeå and ゆき of Kamakura. */
export async function createEvening(asked: SessionPlan = plan) {
  const made = createMemoryWorkshop();
  const { session, facilitator } = await made.workshop.createSession(asked);
  const join = (name: string, city: string) =>
    made.workshop.joinSession(session.code, { name, city, language: 'sv' });
  const anna = (await join('Anna', 'Umeå')).participant;
  const yuki = (await join('ゆき', 'Kamakura')).participant;
  const as = (kind: 'participant' | 'facilitator', personId: string) =>
    ({ kind, sessionId: session.id, personId }) as Actor;
  const actors = {
    anna: as('participant', anna.id),
    yuki: as('participant', yuki.id),
    facilitator: as('facilitator', facilitator.id),
    wall: { kind: 'wall', sessionId: session.id, epoch: 0 } as const,
  };
  let commands = 0;
  const give = (actor: Actor, name: string, payload: object = {}) => {
    commands += 1;
    return made.workshop.dispatch(actor, name, { id: `c${commands}`, ...payload });
  };
  const read = () => made.workshop.readSession(actors.facilitator);
  const advanceTo = async (kind: string) => {
    for (;;) {
      const now = await read();
      if (now.steps.find(({ id }) => id === now.step)?.kind === kind) return;
      await give(actors.facilitator, 'step:advance');
    }
  };
  const tableId = nth(session.tables, 0).id;
  return { ...made, session, anna, yuki, actors, give, read, advanceTo, tableId };
}
