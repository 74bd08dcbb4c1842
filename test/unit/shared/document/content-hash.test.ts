// A number for what a document says: equal for copies that read the same, another for any that do not.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { openBrief } from '../../../../shared/document/brief-document.ts';
import { hashOf, readHash } from '../../../../shared/document/content-hash.ts';
import { openTable } from '../../../../shared/document/table-document.ts';
import { addIdea, editIdea, takeBackIdea } from '../../../../shared/document/table-edits.ts';
import { createWriters, writerActs } from '../../../support/writers.ts';

const runs = { seed: 20260312, numRuns: 150 };

const idea = (id: string, text: string) =>
  ({ id, text, language: 'sv', kind: 'solution', createdAtMs: 1 }) as const;

function make(write: (doc: Y.Doc) => void): Y.Doc {
  const doc = new Y.Doc();
  write(doc);
  return doc;
}

function inMarks(write: (text: Y.XmlText) => void): number {
  return hashOf(
    make((doc) => {
      const text = new Y.XmlText();
      openBrief(doc).insert(0, [text]);
      write(text);
    }),
  );
}

describe('equal content', () => {
  test('[DO23] copies that took the same edits in another order, in one piece or in many, agree', () => {
    fc.assert(
      fc.property(writerActs, (acts) => {
        const updates: Uint8Array[] = [];
        const writers = createWriters(4);
        for (const doc of writers.docs) doc.on('update', (update) => updates.push(update));
        for (const act of acts) writers.do(act);
        const whole = hashOf(writers.together());
        const backwards = make((doc) => {
          for (const update of updates.toReversed()) Y.applyUpdate(doc, update);
        });
        const merged = make((doc) => Y.applyUpdate(doc, Y.mergeUpdates(updates)));
        const uncleared = new Y.Doc({ gc: false });
        for (const update of updates) Y.applyUpdate(uncleared, update);
        expect([backwards, merged, uncleared].map(hashOf)).toEqual([whole, whole, whole]);
      }),
      runs,
    );
  });

  test('[DO23] who wrote it and what was deleted on the way say nothing', () => {
    const plain = make((doc) => addIdea(openTable(doc), idea('a', 'Lyktor'), null));
    const winding = make((doc) => {
      const table = openTable(doc);
      addIdea(table, idea('b', 'Fort bort'), null);
      addIdea(table, idea('a', 'Lyk'), null);
      editIdea(table, 'a', 'Lyktor', null);
      takeBackIdea(table, 'b', null);
      table.members.set('a', 'g');
      table.members.delete('a');
    });
    expect(hashOf(winding)).toBe(hashOf(plain));
  });

  test('[DO23] marks that hold nothing, or are set twice, say nothing', () => {
    const plain = inMarks((text) => text.insert(0, 'ab', { bold: true }));
    const redundant = inMarks((text) => {
      text.insert(0, 'a', { bold: true });
      text.insert(1, 'b', { bold: true });
      text.format(0, 1, { italic: true });
      text.format(0, 1, { italic: null });
    });
    expect(redundant).toBe(plain);
  });

  test('[DO23] keys of a place count in whatever order they are', () => {
    const one = make((doc) => openTable(doc).places.set('a', { x: 1, y: 2 }));
    const other = make((doc) => openTable(doc).places.set('a', { y: 2, x: 1 }));
    expect(hashOf(one)).toBe(hashOf(other));
  });
});

describe('other content', () => {
  const differing: Record<string, (doc: Y.Doc) => void> = {
    nothing: () => undefined,
    'an idea': (doc) => addIdea(openTable(doc), idea('a', 'ab'), null),
    'its letters the other way round': (doc) => addIdea(openTable(doc), idea('a', 'ba'), null),
    'under another id': (doc) => addIdea(openTable(doc), idea('b', 'ab'), null),
    'of another kind': (doc) =>
      addIdea(openTable(doc), { ...idea('a', 'ab'), kind: 'contact' }, null),
    'a member': (doc) => openTable(doc).members.set('a', 'b'),
    'another winner': (doc) => openTable(doc).members.set('a', 'c'),
    'a number for a text': (doc) => openTable(doc).readings.set('a', 1 as never),
    'a text for a number': (doc) => openTable(doc).readings.set('a', '1' as never),
    'one text': (doc) => openBrief(doc).insert(0, [new Y.XmlText('ab')]),
    'two texts': (doc) => openBrief(doc).insert(0, [new Y.XmlText('a'), new Y.XmlText('b')]),
    'the two the other way round': (doc) =>
      openBrief(doc).insert(0, [new Y.XmlText('b'), new Y.XmlText('a')]),
    'the text as a statement': (doc) => openTable(doc).statement.insert(0, [new Y.XmlText('ab')]),
    'an element': (doc) => openBrief(doc).insert(0, [new Y.XmlElement('paragraph')]),
    'another element': (doc) => openBrief(doc).insert(0, [new Y.XmlElement('heading')]),
    'an attribute': (doc) => {
      const heading = new Y.XmlElement('heading');
      heading.setAttribute('level', '2');
      openBrief(doc).insert(0, [heading]);
    },
  };

  test('[DO23] whatever differs has another number', () => {
    const hashes = new Map(
      Object.entries(differing).map(([name, write]) => [name, hashOf(make(write))]),
    );
    expect(new Set(hashes.values()).size).toBe(hashes.size);
  });

  test('[DO23] a mark counts, and where it begins', () => {
    const [plain, whole, half] = [
      inMarks((text) => text.insert(0, 'ab')),
      inMarks((text) => text.insert(0, 'ab', { bold: true })),
      inMarks((text) => {
        text.insert(0, 'ab');
        text.format(1, 1, { bold: true });
      }),
    ];
    expect(new Set([plain, whole, half]).size).toBe(3);
  });

  test('[DO23] copies with equal state vectors and other words are told apart', () => {
    const first = make((doc) => addIdea(openTable(doc), idea('a', 'Rätt'), null));
    const second = new Y.Doc();
    second.clientID = first.clientID;
    addIdea(openTable(second), idea('a', 'Fel!'), null);
    expect(Y.encodeStateVector(second)).toEqual(Y.encodeStateVector(first));
    expect(hashOf(second)).not.toBe(hashOf(first));
  });
});

test('[DO23] ten thousand ideas are read in bites', () => {
  const doc = make((doc) => {
    for (let at = 0; at < 10_000; at += 1) addIdea(openTable(doc), idea(`i${at}`, 'Lyktor'), null);
  });
  let bites = 0;
  const reading = readHash(doc);
  let last = reading.next();
  for (; !last.done; last = reading.next()) bites += 1;
  expect(bites).toBeGreaterThan(100);
  expect(last.value).toBe(hashOf(doc));
});

test('[DO23] nesting without end overflows nothing', () => {
  const doc = new Y.Doc();
  doc.transact(() => {
    let parent: Y.XmlFragment = openBrief(doc);
    for (let depth = 0; depth < 5000; depth += 1) {
      const child = new Y.XmlElement('blockquote');
      parent.insert(0, [child]);
      parent = child;
    }
  });
  expect(Number.isSafeInteger(hashOf(doc))).toBe(true);
});
