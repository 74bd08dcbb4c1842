import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { toPlainText } from '../../../../shared/document/plain-text.ts';
import { openTable } from '../../../../shared/document/table-document.ts';
import {
  addIdea,
  createGroup,
  dissolveGroup,
  editIdea,
  groupIdea,
  moveIdea,
  nameGroup,
  rewrite,
  setKind,
  takeBackIdea,
} from '../../../../shared/document/table-edits.ts';
import { readTable } from '../../../../shared/document/table-snapshot.ts';
import { isSafeLink } from '../../../../shared/model/safe-link.ts';

const idea = (id: string, createdAtMs = 1) =>
  ({ id, text: `Idé ${id}`, language: 'sv', kind: 'solution', createdAtMs }) as const;

describe('table document', () => {
  it('reads what was added, mended, moved and grouped', () => {
    const table = openTable(new Y.Doc());
    addIdea(table, idea('b', 2), null);
    addIdea(table, { ...idea('a', 1), ridesOn: 'b' }, null);
    editIdea(table, 'a', 'Ljusare stråk', null);
    setKind(table, 'a', 'funding', null);
    moveIdea(table, 'a', { x: 3, y: 4 }, null);
    createGroup(table, 'g', 'Ljus', ['a'], null);
    nameGroup(table, 'g', 'Ljus och värme', null);
    const { ideas, groups } = readTable(table);
    expect(ideas.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(ideas[0]).toMatchObject({
      text: 'Ljusare stråk',
      kind: 'funding',
      ridesOn: 'b',
      place: { x: 3, y: 4 },
      groupId: 'g',
      client: table.doc.clientID,
    });
    expect(groups).toEqual([{ id: 'g', title: 'Ljus och värme' }]);
    groupIdea(table, 'a', null, null);
    dissolveGroup(table, 'g', null);
    takeBackIdea(table, 'b', null);
    expect(readTable(table)).toMatchObject({ ideas: [{ id: 'a', groupId: null }], groups: [] });
  });

  it('[DO3] leaves out what is not of its shape', () => {
    const table = openTable(new Y.Doc());
    addIdea(table, idea('good'), null);
    table.doc.transact(() => {
      const raw = table.doc.getMap('ideas');
      raw.set('text', 'not a map');
      raw.set('empty', new Y.Map());
      raw.set('bad id!', new Y.Map([['text', new Y.Text('x')]]));
      raw.set(
        'odd',
        new Y.Map<unknown>([
          ['text', new Y.Text('odd')],
          ['kind', 7],
          ['ridesOn', 'odd'],
          ['createdAt', 'never'],
        ]),
      );
      table.doc.getMap('places').set('good', { x: 'left', y: Number.NaN });
      table.doc.getMap('groups').set('g', 'no group');
      table.doc.getMap('members').set('good', 'g');
    });
    const { ideas, groups } = readTable(table);
    // Nobody knows when the odd one came.
    expect(ideas.map(({ id }) => id)).toEqual(['good', 'odd']);
    expect(ideas[1]).toMatchObject({ kind: 'solution', ridesOn: null, language: 'und' });
    expect(ideas[1]?.createdAtMs).toBeNull();
    expect(ideas[0]).toMatchObject({ place: null, groupId: null });
    expect(groups).toEqual([]);
  });

  it('[DO4] rewriting keeps what another wrote at the same time', () => {
    const one = new Y.Doc();
    const two = new Y.Doc();
    one.getText('t').insert(0, 'Ljus på stråket');
    Y.applyUpdate(two, Y.encodeStateAsUpdate(one));
    rewrite(one.getText('t'), 'Mer ljus på stråket');
    rewrite(two.getText('t'), 'Ljus på stråket i vinter');
    Y.applyUpdate(two, Y.encodeStateAsUpdate(one));
    expect(two.getText('t').toString()).toContain('i vinter');
    expect(two.getText('t').toString()).toMatch(/^Mer /);
  });

  it('[DO4] rewriting gives exactly the wanted text, emoji and all', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 });
    fc.assert(
      fc.property(text, text, (before, wanted) => {
        const doc = new Y.Doc();
        const shared = doc.getText('t');
        shared.insert(0, before);
        rewrite(shared, wanted);
        expect(shared.toString()).toBe(wanted);
        const copy = new Y.Doc();
        Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
        expect(copy.getText('t').toString()).toBe(wanted);
      }),
      { seed: 20261124, numRuns: 300 },
    );
  });

  it('reads a statement as plain paragraphs', () => {
    const fragment = new Y.Doc().getXmlFragment('statement');
    const paragraphs = ['Vi tänder', 'stråket'].map((words) => {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText(words)]);
      return paragraph;
    });
    fragment.insert(0, paragraphs);
    expect(toPlainText(fragment)).toBe('Vi tänder\nstråket');
  });

  it('follows http, https and mailto only', () => {
    expect(['https://umea.se', 'http://a.b', 'mailto:a@b.se'].every(isSafeLink)).toBe(true);
    expect(['javascript:alert(1)', 'data:text/html,x', '/x', 'vbscript:x'].some(isSafeLink)).toBe(
      false,
    );
  });
});
