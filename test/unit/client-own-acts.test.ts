// Which words are offered back after a refusal: one's own, and nobody else's.
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { watchOwnActs } from '../../client/wire/own-acts.ts';
import { openTable } from '../../shared/document/table-document.ts';
import { addIdea, editIdea, takeBackIdea } from '../../shared/document/table-edits.ts';
import type { Owners } from '../../shared/protocol/frames.ts';

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
    expect(acts.wordsNotIn(server, owners)).toEqual([
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
    expect(acts.wordsNotIn(server, owners)).toEqual(['Annas idé']);
    takeBackIdea(openTable(server), 'theirs', null);
    expect(acts.wordsNotIn(server, owners)).toEqual(['Annas idé']);
  });

  test('[CW2] what the server has stored since is not', () => {
    const { server, copy, owners, acts } = openCopies();
    editIdea(openTable(copy), 'theirs', 'Mendad', 'me');
    Y.applyUpdate(server, Y.encodeStateAsUpdate(copy));
    acts.saved();
    editIdea(openTable(server), 'theirs', 'Mendad av en annan', null);
    expect(acts.wordsNotIn(server, owners)).toEqual([]);
  });

  test('[CW2] unsaved words of an earlier visit are told by their client id', () => {
    const { server, copy, owners, acts } = openCopies();
    const earlier = new Y.Doc();
    addIdea(openTable(earlier), idea('kept', 'Från förra besöket'), null);
    writeStatement(earlier, 'Halva meningen');
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(earlier));
    acts.found();
    expect(acts.wordsNotIn(server, owners)).toEqual(['Från förra besöket', 'Halva meningen']);
  });
});
