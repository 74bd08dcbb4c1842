// The most that honest people do, and more: nobody is refused, nobody waits for having written much.
import { expect, test } from 'vitest';
import { writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { splitUpdate } from '../../../../shared/document/split-update.ts';
import {
  addIdea,
  createGroup,
  editIdea,
  groupIdea,
  moveIdea,
  takeBackIdea,
} from '../../../../shared/document/table-edits.ts';
import { frameKind } from '../../../../shared/protocol/frames.ts';
import { createDice, type Dice } from '../../../fuzz/dice.ts';
import { createToyServer, enterToy, settle, type Toy } from '../../../support/sync-toys.ts';

const seed = 26;
/** As our client cuts what is long. */
const piece = { bytes: 60_000, structs: 10_000 };

const refusalsOf = ({ answers }: Toy) => answers.flatMap(({ code }) => code ?? []);
const answered = ({ answers }: Toy) => answers.at(-1)?.count ?? 0;

/** Does something without a network, then delivers it. Returns how many pieces that took. */
async function deliver(toy: Toy, act: () => void): Promise<number> {
  const before = Y.encodeStateVector(toy.doc);
  toy.isMute = true;
  act();
  toy.isMute = false;
  const pieces = splitUpdate(Y.encodeStateAsUpdate(toy.doc, before), piece);
  for (const update of pieces) {
    toy.send(frameKind.sync, (encoder) => writeUpdate(encoder, update));
    await settle();
  }
  for (let turn = 0; turn < 20; turn += 1) await settle();
  return pieces.length;
}

function paste({ doc, table }: Toy, paragraphs: number, words: string): void {
  doc.transact(() => {
    const made = Array.from({ length: paragraphs }, () => {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText(words)]);
      return paragraph;
    });
    table.statement.insert(0, made);
  });
}

test.each([
  ['Swedish', 'Det var en gång. '.repeat(12)],
  ['Japanese', 'むかしむかしあるところに。'.repeat(15)],
])('[GU23] a novel of a million letters is pasted, in %s', async (_, words) => {
  const { sync } = createToyServer();
  const anna = await enterToy(sync, { name: 'Anna' });
  const before = answered(anna);
  const pieces = await deliver(anna, () => paste(anna, Math.ceil(1_000_000 / words.length), words));
  expect(answered(anna)).toBe(before + pieces);
  expect(refusalsOf(anna)).toEqual([]);
});

function add({ table }: Toy, id: string, text: string): void {
  addIdea(table, { id, text, language: 'sv', kind: 'solution', createdAtMs: 1 }, null);
}

test('[GU23] two thousand edits come from a long spell without a network', async () => {
  const { sync } = createToyServer();
  const anna = await enterToy(sync, { name: 'Anna' });
  const before = answered(anna);
  const pieces = await deliver(anna, () => {
    for (let at = 0; at < 500; at += 1) {
      add(anna, `i${at}`, 'En idé som någon skrev på tåget');
      editIdea(anna.table, `i${at}`, 'En bättre idé som någon skrev på tåget', null);
      moveIdea(anna.table, `i${at}`, { x: at, y: at }, null);
      moveIdea(anna.table, `i${at}`, { x: at, y: 0 }, null);
    }
  });
  expect(answered(anna)).toBe(before + pieces);
  expect(refusalsOf(anna)).toEqual([]);
});

test('[GU23] two thousand ideas are written without a network, at one table', async () => {
  const { sync } = createToyServer();
  const anna = await enterToy(sync, { name: 'Anna' });
  await deliver(anna, () => {
    for (let at = 0; at < 2000; at += 1) add(anna, `i${at}`, 'En idé');
  });
  expect(refusalsOf(anna)).toEqual([]);
  const yuki = await enterToy(sync, { name: 'Yuki' });
  expect(yuki.table.ideas.size).toBe(2000);
});

test('[GU23] three hundred people write at one table at once', async () => {
  const { sync } = createToyServer();
  const people: Toy[] = [];
  for (let at = 0; at < 300; at += 1) {
    const toy = await enterToy(sync, { name: `p${at}` });
    toy.isListening = false;
    people.push(toy);
  }
  for (const [at, toy] of people.entries()) add(toy, `i${at}`, 'Ljus i mörkret '.repeat(10));
  for (let turn = 0; turn < 30; turn += 1) await settle();
  for (const toy of people) {
    toy.isListening = true;
    toy.synchronise();
  }
  await settle();
  const late = await enterToy(sync, { name: 'late' });
  expect(late.table.ideas.size).toBe(300);
});

/** What somebody does in ten seconds or so. */
function work(toy: Toy, dice: Dice, at: number): void {
  const { table } = toy;
  const ideas = [...table.ideas.keys()];
  const mine = ideas.filter((id) => id.startsWith(toy.admission.personIds[0] ?? ''));
  const [any, own] = [dice.pick(ideas), dice.pick(mine)];
  const kind = dice.below(100);
  if (kind < 35 || !any || !own) {
    const id = `${toy.admission.personIds[0]}-${at}`;
    add(toy, id, '');
    for (let letter = 1; letter <= 30; letter += 1) editIdea(table, id, 'x'.repeat(letter), null);
  } else if (kind < 75) moveIdea(table, any, { x: dice.below(900), y: dice.below(900) }, null);
  else if (kind < 85) createGroup(table, `g${at}`, 'Ljus', [any, own], null);
  else if (kind < 90) groupIdea(table, any, null, null);
  else if (kind < 93) takeBackIdea(table, own, null);
  else paste(toy, 1, 'Vi tänder ljusen. ');
}

test(`[GU23] a table is busy for an hour (seed ${seed})`, async () => {
  const { sync, stopwatch } = createToyServer();
  const dice = createDice(seed);
  const people: Toy[] = [];
  for (const name of ['Anna', 'Bo', 'Yuki', 'Ken']) people.push(await enterToy(sync, { name }));
  for (let at = 0; at < 360; at += 1) {
    for (const toy of people) work(toy, dice, at);
    stopwatch.atMs += 10_000;
    await settle();
  }
  for (let turn = 0; turn < 50; turn += 1) await settle();
  for (const toy of people) {
    expect(toy.closings).toEqual([]);
    // Somebody else may have been quicker with an idea; nothing else is refused.
    expect(refusalsOf(toy)).toEqual([]);
  }
  const late = await enterToy(sync, { name: 'late' });
  expect(late.table.ideas.toJSON()).toEqual(people[0]?.table.ideas.toJSON());
});
