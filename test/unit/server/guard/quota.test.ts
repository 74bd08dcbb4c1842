// How large a document may become, and how much of it may be one person's. Deletions always pass.
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { measure } from '../../../../server/guard/measure.ts';
import { createQuota } from '../../../../server/guard/quota.ts';
import { openRoots } from '../../../../server/guard/roots.ts';
import {
  boundless,
  changeOf,
  createGuarded,
  createWriter,
  note,
  rules,
  textOf,
} from '../../../support/guard/guarded.ts';

const anna = createWriter('Anna');
const yuki = createWriter('Yuki');
const words = 'o'.repeat(90);

/** Writes notes until one is refused; returns how many were stored, and the reason. */
function fill(guarded: ReturnType<typeof createGuarded>, copy: Y.Doc, who = anna) {
  for (let at = 0; at < 1000; at += 1) {
    const fate = guarded.give(note(copy, `${copy.clientID}-${at}`, words), who);
    if (fate !== 'store') return { stored: at, fate };
  }
  return { stored: 1000, fate: null };
}

/** The state that is on disk, for somebody whose own copy holds what was refused. */
const freshCopy = (guarded: ReturnType<typeof createGuarded>, clientId: number) =>
  guarded.copy(clientId);

describe('[GU20] a document', () => {
  test('[GU20] takes no more than its bytes, as encoded', () => {
    const guarded = createGuarded(undefined, { limits: { bytes: 20_000 } });
    const { stored, fate } = fill(guarded, guarded.copy(1));
    expect(fate).toBe('full');
    expect(stored).toBeGreaterThan(100);
    expect(Y.encodeStateAsUpdate(guarded.doc).byteLength).toBeLessThanOrEqual(20_000);
    expect(guarded.give(note(freshCopy(guarded, 2), 'hers', words), yuki)).toBe('full');
  });

  test('[GU20] takes no more than its structs, however small they are', () => {
    const guarded = createGuarded(undefined, { limits: { structs: 200 } });
    expect(fill(guarded, guarded.copy(1))).toMatchObject({ fate: 'full' });
    const structs = [...guarded.doc.store.clients.values()].flat();
    expect(structs.length).toBeLessThanOrEqual(200);
  });

  test('[GU20] what was typed letter by letter counts as what it is, not as how it came', () => {
    const guarded = createGuarded(undefined, { limits: { bytes: 4000, structs: 200 } });
    const copy = guarded.copy(1);
    expect(guarded.give(note(copy, 'a', ''), anna)).toBe('store');
    const text = textOf(copy, 'a');
    for (let at = 0; at < 90; at += 1)
      expect(
        guarded.give(
          changeOf(copy, () => text.insert(at, 'x')),
          anna,
        ),
      ).toBe('store');
    for (let round = 0; round < 30; round += 1) {
      const rewrite = (letter: string) =>
        changeOf(copy, () => {
          text.delete(0, text.length);
          text.insert(0, letter.repeat(80));
        });
      expect(guarded.give(rewrite('y'), anna)).toBe('store');
    }
  });

  test('[GU20] a full one lets everything go, and takes what makes it smaller', () => {
    const guarded = createGuarded(undefined, { limits: { bytes: 20_000 } });
    const { stored } = fill(guarded, guarded.copy(1));
    const copy = freshCopy(guarded, 2);
    const mended = changeOf(copy, () => {
      const text = textOf(copy, '1-0');
      text.delete(0, text.length);
      text.insert(0, 'kort');
    });
    expect(guarded.give(mended, anna)).toBe('store');
    for (let at = 1; at < stored; at += 1)
      expect(
        guarded.give(
          changeOf(copy, () => copy.getMap('notes').delete(`1-${at}`)),
          anna,
        ),
      ).toBe('store');
    // And there is room again.
    expect(guarded.give(note(freshCopy(guarded, 3), 'again', words), yuki)).toBe('store');
  });

  test('[GU20] that was larger before opens, and lets things go', () => {
    const plant = new Y.Doc();
    plant.clientID = 7;
    for (let at = 0; at < 300; at += 1) note(plant, `${at}`, words);
    const owners = new Map([[7, 'Anna']]);
    const guarded = createGuarded(plant, { limits: { bytes: 20_000 }, owners });
    void guarded.prepare();
    const copy = freshCopy(guarded, 1);
    const added = guarded.prepare();
    return Promise.resolve(added).then(() => {
      expect(guarded.give(note(copy, 'more', words), anna)).toBe('full');
      const other = freshCopy(guarded, 2);
      const gone = changeOf(other, () => other.getMap('notes').delete('5'));
      expect(guarded.give(gone, anna)).toBe('store');
    });
  });
});

describe('[GU21] one person', () => {
  test('[GU21] has a share of a document, under however many client ids, and leaves the rest', () => {
    const guarded = createGuarded(undefined, { limits: { bytes: 40_000, bytesPerPerson: 10_000 } });
    expect(fill(guarded, guarded.copy(1))).toMatchObject({ fate: 'full' });
    expect(guarded.give(note(freshCopy(guarded, 2), 'again', words), anna)).toBe('full');
    const hers = fill(guarded, freshCopy(guarded, 3), yuki);
    expect(hers).toMatchObject({ fate: 'full' });
    expect(hers.stored).toBeGreaterThan(50);
    expect(Y.encodeStateAsUpdate(guarded.doc).byteLength).toBeLessThan(21_000);
  });

  test('[GU21] the share is known again after the document was in nobody’s memory', () => {
    const plant = new Y.Doc();
    plant.clientID = 7;
    for (let at = 0; at < 100; at += 1) note(plant, `${at}`, words);
    const owners = new Map([[7, 'Anna']]);
    const guarded = createGuarded(plant, { limits: { bytesPerPerson: 10_000 }, owners });
    expect(guarded.give(note(freshCopy(guarded, 1), 'more', words), anna)).toBe('full');
    expect(guarded.give(note(freshCopy(guarded, 2), 'hers', words), yuki)).toBe('store');
  });

  test('[GU21] puts so many entries into a root, and all together so many', () => {
    const { notes } = rules;
    const counted = { ...rules, notes: { ...notes, mostEntries: 5, mostEntriesPerPerson: 3 } };
    const guarded = createGuarded(undefined, { rules: counted as typeof rules });
    const copy = guarded.copy(1);
    expect(fill(guarded, copy)).toEqual({ stored: 3, fate: 'full' });
    const own = freshCopy(guarded, 2);
    expect(
      guarded.give(
        changeOf(own, () => own.getMap('notes').delete('1-0')),
        anna,
      ),
    ).toBe('store');
    expect(guarded.give(note(own, 'instead', words), anna)).toBe('store');
    expect(fill(guarded, freshCopy(guarded, 3), yuki)).toEqual({ stored: 2, fate: 'full' });
    // Writing again under a key that is there is no entry more.
    const again = freshCopy(guarded, 4);
    expect(guarded.give(note(again, 'instead', words), anna)).toBe('store');
  });

  test('[GU21] rich text has a length', () => {
    const { page } = rules;
    const measured = { ...rules, page: { ...page, longestText: 100 } };
    const guarded = createGuarded(undefined, { rules: measured as typeof rules });
    const copy = guarded.copy(1);
    const write = (letters: number) =>
      changeOf(copy, () => {
        const paragraph = new Y.XmlElement('paragraph');
        paragraph.insert(0, [new Y.XmlText('p'.repeat(letters))]);
        copy.getXmlFragment('page').insert(0, [paragraph]);
      });
    expect(guarded.give(write(60), anna)).toBe('store');
    expect(guarded.give(write(40), anna)).toBe('store');
    expect(
      guarded.give(
        changeOf(copy, () => copy.getXmlFragment('page').delete(0, 1)),
        anna,
      ),
    ).toBe('store');
    expect(guarded.give(write(40), anna)).toBe('store');
    expect(guarded.give(write(1), anna)).toBe('full');
  });
});

test('[GU20] a document is measured as it is encoded, whatever was written and deleted in it', () => {
  const doc = new Y.Doc();
  const roots = openRoots(doc, rules);
  for (let at = 0; at < 300; at += 1) {
    note(doc, `${at}`, `かまくら ${at} `.repeat(at % 7));
    doc.getMap('places').set(`${at % 20}`, { x: at, y: at });
    if (at % 3 === 0) textOf(doc, `${at}`).insert(0, 'ljus');
    if (at % 5 === 0) doc.getMap('notes').delete(`${at - 1}`);
  }
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText('p'.repeat(50))]);
  doc.getXmlFragment('page').insert(0, [paragraph]);
  const { bytes, structs, entries, units, shares } = measure(doc, roots, rules, () => 'Anna');
  const encoded = Y.encodeStateAsUpdate(doc).byteLength;
  expect(bytes).toBeGreaterThan(encoded * 0.9);
  expect(bytes).toBeLessThan(encoded * 1.2);
  expect(structs).toBe([...doc.store.clients.values()].flat().length);
  expect(entries.get('notes')).toBe(doc.getMap('notes').size);
  expect(entries.get('places')).toBe(20);
  expect(units.get('page')).toBe(50);
  expect(shares.get('Anna')).toMatchObject({ bytes, structs });
});

test('[GU20] at the limit a document is not measured anew at each edit', () => {
  let measured = 0;
  const quota = createQuota({
    rules,
    limits: { ...boundless, bytes: 1000 },
    ownerOf: () => 'Anna',
    measure() {
      measured += 1;
      const share = { bytes: 990, structs: 1, entries: new Map<string, number>() };
      return { ...share, units: new Map(), shares: new Map([['Anna', share]]) };
    },
  });
  const counts = { entries: new Map(), units: new Map(), gone: new Map(), goneEntries: [] };
  const growth = { bytes: 20, structs: 1, goneBytes: 0, ...counts };
  for (let at = 0; at < 50; at += 1) expect(() => quota.check(growth, ['Anna'])).toThrow('full');
  expect(measured).toBe(1);
  // What was let through may have made room meanwhile.
  quota.take({ ...growth, bytes: 40 }, 'Anna');
  for (let at = 0; at < 50; at += 1) expect(() => quota.check(growth, ['Anna'])).toThrow('full');
  expect(measured).toBe(2);
});
