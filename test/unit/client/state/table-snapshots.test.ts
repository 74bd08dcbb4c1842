// A followed table says the same as one that is read whole, and leaves alone what did not change.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { followTable } from '../../../../client/state/table-snapshots.ts';
import { openTable, type TableDocument } from '../../../../shared/document/table-document.ts';
import {
  addIdea,
  createGroup,
  dissolveGroup,
  editIdea,
  groupIdea,
  moveIdea,
  nameGroup,
  setKind,
  takeBackIdea,
} from '../../../../shared/document/table-edits.ts';
import { readTable } from '../../../../shared/document/table-snapshot.ts';

/** Frames that are drawn when the test says so. */
function createFrames() {
  const waiting = new Map<number, () => void>();
  let count = 0;
  return {
    waiting,
    request(draw: () => void) {
      count += 1;
      waiting.set(count, draw);
      return count;
    },
    cancel: (id: number) => void waiting.delete(id),
    draw() {
      const due = [...waiting.values()];
      waiting.clear();
      for (const draw of due) draw();
    },
  };
}

const idea = (id: string, createdAtMs: number) =>
  ({ id, text: `Idé ${id}`, language: 'sv', kind: 'solution', createdAtMs }) as const;

function openFollowed(ideas: number) {
  const doc = new Y.Doc();
  const table = openTable(doc);
  for (let at = 0; at < ideas; at += 1) addIdea(table, idea(`i${at}`, at), 'me');
  const frames = createFrames();
  return { doc, table, frames, followed: followTable(doc, frames) };
}

function writeReading(table: TableDocument, id: string, text: string): void {
  const reading = new Y.Map<unknown>();
  reading.set('text', new Y.Text(text));
  table.readings.set(`${id}/ja`, reading);
}

function writeStatement({ statement }: TableDocument, text: string): void {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(text)]);
  statement.insert(0, [paragraph]);
}

test('[CW9] an idea that did not change stays the same object', () => {
  const { table, followed } = openFollowed(3);
  const before = followed.snapshot.get();
  editIdea(table, 'i1', 'Bättre', 'me');
  const after = followed.snapshot.get();
  expect(after.ideas.map(({ text }) => text)).toEqual(['Idé i0', 'Bättre', 'Idé i2']);
  expect(after.ideas[0]).toBe(before.ideas[0]);
  expect(after.ideas[2]).toBe(before.ideas[2]);
  expect(after.groups).toBe(before.groups);
});

test('[CW9] others’ edits wait for the next frame and come together, one’s own are seen at once', () => {
  const { doc, frames, followed } = openFollowed(1);
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  addIdea(openTable(other), idea('theirs', 10), null);
  addIdea(openTable(other), idea('too', 11), null);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'server');
  expect(followed.snapshot.get().ideas).toHaveLength(1);
  expect(frames.waiting.size).toBe(1);
  frames.draw();
  expect(followed.snapshot.get().ideas).toHaveLength(3);
  addIdea(openTable(doc), idea('mine', 12), 'me');
  expect(followed.snapshot.get().ideas).toHaveLength(4);
});

test('[CW9] what changes nothing on the table gives no new snapshot', () => {
  const { doc, table, followed } = openFollowed(2);
  const before = followed.snapshot.get();
  doc.getMap('elsewhere').set('a', 1);
  setKind(table, 'i0', 'solution', 'me');
  expect(followed.snapshot.get()).toBe(before);
});

const id = fc.integer({ min: 0, max: 5 }).map((at) => `i${at}`);
const group = fc.integer({ min: 0, max: 2 }).map((at) => `g${at}`);
const word = fc.string({ maxLength: 8 });
type Act = (table: TableDocument) => void;
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(id, fc.nat(4)).map(
    ([a, at]): Act =>
      (table) =>
        addIdea(table, idea(a, at), 'me'),
  ),
  fc.tuple(id, word).map(
    ([a, text]): Act =>
      (table) =>
        editIdea(table, a, text, 'me'),
  ),
  id.map(
    (a): Act =>
      (table) =>
        setKind(table, a, 'funding', 'me'),
  ),
  id.map(
    (a): Act =>
      (table) =>
        takeBackIdea(table, a, 'me'),
  ),
  fc.tuple(id, fc.nat(9)).map(
    ([a, x]): Act =>
      (table) =>
        moveIdea(table, a, { x, y: x }, 'me'),
  ),
  fc.tuple(id, fc.option(group)).map(
    ([a, g]): Act =>
      (table) =>
        groupIdea(table, a, g, 'me'),
  ),
  fc.tuple(group, id).map(
    ([g, a]): Act =>
      (table) =>
        createGroup(table, g, 'G', [a], 'me'),
  ),
  fc.tuple(group, word).map(
    ([g, title]): Act =>
      (table) =>
        nameGroup(table, g, title, 'me'),
  ),
  group.map(
    (g): Act =>
      (table) =>
        dissolveGroup(table, g, 'me'),
  ),
  fc.tuple(id, word).map(
    ([a, text]): Act =>
      (table) =>
        writeReading(table, a, text),
  ),
  word.map(
    (text): Act =>
      (table) =>
        writeStatement(table, text),
  ),
);

test('[CW9] whatever happens on a table, the followed one equals the one read whole (seed 20261124)', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40, size: 'max' }), (acts) => {
      const { table, followed } = openFollowed(0);
      for (const one of acts) {
        one(table);
        expect(followed.snapshot.get()).toEqual(readTable(table));
      }
      followed.stop();
    }),
    { seed: 20_261_124, numRuns: 200 },
  );
});
