import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { applySplices, mergeTexts, readSplices } from '../../../../shared/document/splices.ts';
import { openTable } from '../../../../shared/document/table-document.ts';
import {
  addIdea,
  createGroup,
  editIdea,
  nameGroup,
} from '../../../../shared/document/table-edits.ts';

const words = fc.array(fc.constantFrom('ljus', ' ', '灯り', 'の', '👩‍🌾', 'on', ', ', 'bron'), {
  maxLength: 12,
});
const text = words.map((list) => list.join(''));

function tableWith(opened: string) {
  const table = openTable(new Y.Doc());
  addIdea(table, { id: 'a', text: opened, language: 'sv', kind: 'solution', createdAtMs: 1 }, null);
  createGroup(table, 'g', opened, [], null);
  const read = () => String(table.ideas.get('a')?.get('text'));
  const readTitle = () => String(table.groups.get('g')?.get('title'));
  return { table, read, readTitle };
}

describe('mending what others mend meanwhile', () => {
  it('[DO50] keeps what a scribe added while somebody had the idea open', () => {
    const opened = 'Ljus på bron';
    const { table, read } = tableWith(opened);
    editIdea(table, 'a', 'Ljus på bron, och bänkar', 'the scribe');
    const mending = { opened, wanted: 'Mer ljus på bron' };
    expect(editIdea(table, 'a', mending, 'the author')).toBeNull();
    expect(read()).toBe('Mer ljus på bron, och bänkar');
  });

  it('[DO50] keeps both where both added at the same end, and once what both did alike', () => {
    expect(mergeTexts('Ljus', 'Ljus i mars', 'Ljus på bron')).toBe('Ljus på bron i mars');
    expect(mergeTexts('Ljus', 'Mer Ljus', 'Mer Ljus nu')).toBe('Mer Ljus nu');
    expect(mergeTexts('川に灯り', '川に明るい灯り', '川に灯りを置く')).toBe('川に明るい灯りを置く');
  });

  it('[DO50] asks where both changed the same words, and writes nothing', () => {
    const opened = 'Ljus på bron';
    const { table, read, readTitle } = tableWith(opened);
    editIdea(table, 'a', 'Ljus i parken', null);
    nameGroup(table, 'g', 'Ljus i parken', null);
    const mending = { opened, wanted: 'Ljus vid ån' };
    expect(editIdea(table, 'a', mending, null)).toBe('Ljus i parken');
    expect(nameGroup(table, 'g', mending, null)).toBe('Ljus i parken');
    expect([read(), readTitle()]).toEqual(['Ljus i parken', 'Ljus i parken']);
    // Asked and answered: theirs was seen, mine is meant.
    const meant = { opened: 'Ljus i parken', wanted: 'Ljus vid ån' };
    expect(editIdea(table, 'a', meant, null)).toBeNull();
    expect(read()).toBe('Ljus vid ån');
  });

  it('[DO50] asks where both do not fit together', () => {
    const { table, read } = tableWith('Ljus');
    editIdea(table, 'a', 'Ljus på bron', null);
    const fits = (merged: string) => merged.length <= 18;
    const mending = { opened: 'Ljus', wanted: 'Ljus i november', fits };
    expect(editIdea(table, 'a', mending, null)).toBe('Ljus på bron');
    expect(read()).toBe('Ljus på bron');
  });

  it('[DO50] names a group without taking away what another added to its name', () => {
    const { table, readTitle } = tableWith('Ljus');
    nameGroup(table, 'g', 'Ljus och värme', null);
    expect(nameGroup(table, 'g', { opened: 'Ljus', wanted: 'Mer Ljus' }, null)).toBeNull();
    expect(readTitle()).toBe('Mer Ljus och värme');
  });

  it('[DO50] two copies that mended apart say the same afterwards', () => {
    const { table } = tableWith('Ljus på bron');
    const other = openTable(new Y.Doc());
    Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(table.doc));
    editIdea(table, 'a', 'Varmt ljus på bron', null);
    editIdea(other, 'a', { opened: 'Ljus på bron', wanted: 'Ljus på bron i mars' }, null);
    Y.applyUpdate(table.doc, Y.encodeStateAsUpdate(other.doc));
    Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(table.doc));
    expect(String(table.ideas.get('a')?.get('text'))).toBe('Varmt ljus på bron i mars');
    expect(String(other.ideas.get('a')?.get('text'))).toBe('Varmt ljus på bron i mars');
  });

  it('[DO50] splices lead from any text to any other, and merging with nothing changes nothing', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applySplices(before, readSplices(before, after))).toBe(after);
        expect(mergeTexts(before, after, before)).toBe(after);
        expect(mergeTexts(before, before, after)).toBe(after);
        expect(mergeTexts(before, after, after)).toBe(after);
      }),
      { seed: 26, numRuns: 500 },
    );
  });
});
