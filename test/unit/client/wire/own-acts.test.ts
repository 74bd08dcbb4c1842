// Which words are offered back after a refusal: one's own, and nobody else's.
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type GivenUp, type OwnActs, watchOwnActs } from '../../../../client/wire/kept/own-acts.ts';
import { findLost } from '../../../../client/wire/kept/own-words.ts';
import { openTable } from '../../../../shared/document/table-document.ts';
import {
  addIdea,
  createGroup,
  editIdea,
  takeBackIdea,
} from '../../../../shared/document/table-edits.ts';
import type { Owners } from '../../../../shared/protocol/frames.ts';

const idea = (id: string, text: string) =>
  ({ id, text, language: 'sv', kind: 'solution', createdAtMs: 1 }) as const;

/** A server's copy with one idea of somebody else, and this browser's copy of it. */
function openCopies() {
  const server = new Y.Doc();
  addIdea(openTable(server), idea('theirs', 'Bos idé'), null);
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(server));
  const owners = { [server.clientID]: 'par_0000000000000000000001' } as Owners;
  return { server, copy, owners, acts: watchOwnActs(copy) };
}

function wordsNotIn(acts: OwnActs, server: Y.Doc, owners: Owners, given: Partial<GivenUp> = {}) {
  const because = 'step/not-now';
  const lost = findLost(acts.unsavedWords({ because, owners, me: null, ...given }), server, owners);
  return lost.map(({ text, idea: how }) => ({ text, idea: how }));
}
const textsNotIn = (...copies: Parameters<typeof wordsNotIn>) =>
  wordsNotIn(...copies).map(({ text }) => text);

function writeStatement(doc: Y.Doc, text: string): void {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(text)]);
  openTable(doc).statement.insert(0, [paragraph]);
}

describe('words offered back', () => {
  test('[CW2] a new idea, a mended one and a statement are one’s own', () => {
    const { server, copy, owners, acts } = openCopies();
    addIdea(openTable(copy), idea('mine', 'Annas idé'), 'me');
    editIdea(openTable(copy), 'theirs', 'Bos bättre idé', 'me');
    writeStatement(copy, 'Vi tänder lyktor');
    expect(textsNotIn(acts, server, owners)).toEqual([
      'Annas idé',
      'Bos bättre idé',
      'Vi tänder lyktor',
    ]);
  });

  test('[CW2] what others changed or took back meanwhile is not', () => {
    const { server, copy, owners, acts } = openCopies();
    addIdea(openTable(copy), idea('mine', 'Annas idé'), 'me');
    editIdea(openTable(server), 'theirs', 'Bo har ändrat sig', null);
    writeStatement(server, 'Deras ord');
    expect(textsNotIn(acts, server, owners)).toEqual(['Annas idé']);
    takeBackIdea(openTable(server), 'theirs', null);
    expect(textsNotIn(acts, server, owners)).toEqual(['Annas idé']);
  });

  test('[CW2] what the server has stored since is not', () => {
    const { server, copy, owners, acts } = openCopies();
    editIdea(openTable(copy), 'theirs', 'Mendad', 'me');
    Y.applyUpdate(server, Y.encodeStateAsUpdate(copy));
    acts.saved();
    editIdea(openTable(server), 'theirs', 'Mendad av en annan', null);
    expect(textsNotIn(acts, server, owners)).toEqual([]);
  });

  test('[CW2] unsaved words of an earlier visit are told by their client id', () => {
    const { server, copy, owners, acts } = openCopies();
    const earlier = new Y.Doc();
    addIdea(openTable(earlier), idea('kept', 'Från förra besöket'), null);
    writeStatement(earlier, 'Halva meningen');
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(earlier));
    acts.found();
    expect(textsNotIn(acts, server, owners)).toEqual(['Från förra besöket', 'Halva meningen']);
  });

  test('[CW2] an idea of one’s own mended in an earlier visit, and saved before that, is one’s own still', () => {
    const { server, copy, owners } = openCopies();
    const earlier = new Y.Doc();
    Y.applyUpdate(earlier, Y.encodeStateAsUpdate(server));
    addIdea(openTable(earlier), idea('mine', 'Sparad'), null);
    Y.applyUpdate(server, Y.encodeStateAsUpdate(earlier));
    editIdea(openTable(earlier), 'mine', 'Sparad och mendad', null);
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(earlier));
    const acts = watchOwnActs(copy);
    const known = { ...owners, [earlier.clientID]: 'par_0000000000000000000002' } as Owners;
    editIdea(openTable(server), 'theirs', 'Bo har ändrat sig', null);
    acts.found();
    expect(textsNotIn(acts, server, known)).toEqual(['Sparad och mendad']);
  });

  test('[CW2] names of groups and readings are words too', () => {
    const { server, copy, owners, acts } = openCopies();
    const table = openTable(copy);
    createGroup(table, 'g', 'Ljus', [], 'me');
    const reading = new Y.Map<unknown>();
    reading.set('text', new Y.Text('Bo’s idea'));
    table.readings.set('theirs/en', reading);
    expect(textsNotIn(acts, server, owners)).toEqual(['Ljus', 'Bo’s idea']);
  });

  test('[CW2] an idea keeps its kind, its language and what it rides on', () => {
    const { server, copy, owners, acts } = openCopies();
    const ride = { ...idea('mine', 'Annas idé'), kind: 'contact', ridesOn: 'theirs' } as const;
    addIdea(openTable(copy), ride, 'me');
    expect(wordsNotIn(acts, server, owners)).toEqual([
      { text: 'Annas idé', idea: { kind: 'contact', language: 'sv', ridesOn: 'theirs' } },
    ]);
  });

  test('[CW2] of a renewed document nothing of others is, though the server has forgotten whose it was', () => {
    const { server, copy, owners, acts } = openCopies();
    const renewed = new Y.Doc();
    const given = { because: 'copy/renewed', owners } as const;
    const found = (texts: string[]) =>
      expect(
        findLost(acts.unsavedWords({ ...given, me: null }), renewed, {}).map(({ text }) => text),
      ).toEqual(texts);
    found([]);
    const earlier = new Y.Doc();
    Y.applyUpdate(earlier, Y.encodeStateAsUpdate(server));
    addIdea(openTable(earlier), idea('kept', 'Från förra besöket'), null);
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(earlier));
    acts.found();
    found(['Från förra besöket']);
  });

  test('[CW12] where copies diverged, what one wrote and had been saved is one’s own, others’ is not', () => {
    const { server, copy, owners, acts } = openCopies();
    addIdea(openTable(copy), idea('mine', 'Annas idé'), 'me');
    acts.saved();
    const known = { ...owners, [copy.clientID]: 'par_0000000000000000000002' } as Owners;
    editIdea(openTable(server), 'theirs', 'Något annat', null);
    expect(textsNotIn(acts, server, known)).toEqual([]);
    const diverged = { because: 'copy/diverged', me: 'par_0000000000000000000002' } as const;
    expect(textsNotIn(acts, server, known, diverged)).toEqual(['Annas idé']);
  });
});
