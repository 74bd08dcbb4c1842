// Gives one evening commands made from the schemas, honest and damaged, as anybody and at any step. What is refused has
// changed nothing; what is done has one effect and the next version. Throws what is not so, with the command.
import { expect } from 'vitest';
import * as Y from 'yjs';
import type { Actor } from '../../server/workshop/ports.ts';
import { openTable } from '../../shared/document/table-document.ts';
import { addIdea } from '../../shared/document/table-edits.ts';
import { Refusal, refusalCodes } from '../../shared/model/refusal.ts';
import { type Session, storedSession, toTold } from '../../shared/model/session.ts';
import { type CommandName, commandNames } from '../../shared/protocol/commands.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import { mayCommand } from '../../shared/protocol/roles.ts';
import { applyChange } from '../../shared/protocol/session-change.ts';
import { createEvening } from '../support/memory-workshop.ts';
import { mutateCommand, strangeName } from './command-mutations.ts';
import { createDice, type Dice } from './dice.ts';
import { type KnownIds, makePayload } from './schema-values.ts';
import type { Tally } from './tally.ts';

export const commandsPerSeed = 100;

type Outcome = { readonly done: { readonly version: number } } | { readonly refused: string };

interface Given {
  readonly actor: Actor;
  readonly name: string;
  readonly command: unknown;
}

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

const knownIds = (session: Session): KnownIds => ({
  stp: idsOf(session.steps),
  par: idsOf(session.participants),
  fac: idsOf(session.facilitators),
  cha: idsOf(session.challenges),
  tab: idsOf(session.tables),
  que: idsOf(session.questions),
  rep: idsOf(session.reports),
  com: idsOf(session.commitments),
  tak: idsOf(session.takeBacks),
  idea: ['idea1', 'idea2', 'idea3'],
});

/** Mostly one who may; else anybody: also one whom nobody knows, or who is of another session. */
function anyActor(dice: Dice, name: CommandName, actors: Readonly<Record<string, Actor>>): Actor {
  const all = Object.values(actors);
  const fit = dice.chance(75) ? all.filter(({ kind }) => mayCommand(kind, name)) : all;
  const actor = dice.pick(fit) ?? ({ kind: 'wall' } as Actor);
  if (dice.chance(96) || actor.kind === 'wall') return actor;
  const stranger = `${actor.personId.slice(0, -1)}z` as never;
  const elsewhere = `ses_${'z'.repeat(22)}` as const;
  return dice.chance(50) ? { ...actor, personId: stranger } : { ...actor, sessionId: elsewhere };
}

function plantIdeas(evening: Awaited<ReturnType<typeof createEvening>>): void {
  const { table, owners } = evening.tableOf(tableDocument(evening.tableId));
  for (const [at, id] of ['idea1', 'idea2', 'idea3'].entries()) {
    const doc = new Y.Doc({ guid: id });
    doc.clientID = at + 1;
    const idea = {
      id,
      text: id,
      language: 'sv',
      kind: 'solution',
      createdAtMs: Date.now() + at,
    } as const;
    addIdea(openTable(doc), idea, null);
    Y.applyUpdate(table.doc, Y.encodeStateAsUpdate(doc));
    owners.set(at + 1, evening.anna.id);
  }
}

export async function runCommands(seed: number, tally: Tally): Promise<void> {
  const dice = createDice(seed);
  const evening = await createEvening();
  const { workshop, store, session, actors, events, clock } = evening;
  plantIdeas(evening);
  const read = async () => (await store.read(session.id)) ?? session;
  const given: Given[] = [];
  for (let step = dice.below(session.steps.length); step > 0; step -= 1) {
    await evening.give(actors.facilitator, 'step:advance');
  }
  let copy = await read();
  events.length = 0;

  async function give({ actor, name, command }: Given): Promise<Outcome> {
    try {
      return { done: (await workshop.dispatch(actor, name, command)) as { version: number } };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      expect(refusalCodes).toContain(error.code);
      return { refused: error.code };
    }
  }

  function next(now: Session): Given {
    const again = dice.chance(8) ? dice.pick(given) : undefined;
    if (again) {
      tally.count('given again');
      return again;
    }
    const name = dice.chance(6) ? 'step:advance' : (dice.pick(commandNames) ?? 'session:read');
    const payload = makePayload(name, dice, knownIds(now));
    const command = { id: `c${given.length}`, ...payload };
    const actor = anyActor(dice, name, actors);
    const isDamaged = dice.chance(45);
    tally.count(isDamaged ? 'damaged' : 'made');
    if (!isDamaged) return { actor, name, command };
    const damagedName = dice.chance(5) ? strangeName(dice) : name;
    return { actor, name: damagedName, command: mutateCommand(dice, command) };
  }

  async function hold(one: Given): Promise<void> {
    const before = await read();
    const [outcome, doubled] = await Promise.all([give(one), give(one)]);
    const after = await read();
    for (const event of events) copy = applyChange(copy, event.change, event.version);
    events.length = 0;
    // What was put away is told to nobody.
    expect(copy).toEqual(toTold(after));
    // What is stored is read through its schema: whatever did not fit would be lost, or the whole evening with it.
    expect(storedSession.parse(after)).toEqual(after);
    if ('refused' in outcome) {
      tally.count(outcome.refused);
      expect(doubled).toEqual(outcome);
      expect(after).toEqual(before);
      return;
    }
    tally.count('done');
    tally.count(`done ${one.name}`);
    expect(mayCommand(one.actor.kind, one.name as CommandName)).toBe(true);
    // Who took themselves out of the session is nobody when the double comes.
    const isGone = 'refused' in doubled && doubled.refused === 'token/unknown';
    if (!isGone) expect(doubled).toEqual(outcome);
    expect([before.version, before.version + 1]).toContain(after.version);
    if (after.version === before.version) expect(after).toEqual(before);
  }

  for (let at = 0; at < commandsPerSeed; at += 1) {
    const one = next(await read());
    given.push(one);
    clock.atMs += dice.below(60_000);
    try {
      await hold(one);
    } catch (error) {
      const said = JSON.stringify(one, (_, value) =>
        typeof value === 'bigint' ? `${value}n` : value,
      );
      const where = `seed ${seed}, command ${at}: ${said.slice(0, 600)}`;
      throw new Error(`${where}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  }
  expect(Object.hasOwn(Object.prototype, 'isOrganiser')).toBe(false);
}
