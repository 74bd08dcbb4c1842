// What a person wrote and the server did not take, as plain words to offer back.
import type * as Y from 'yjs';
import { openBrief } from '../../shared/document/brief-document.ts';
import { toPlainText } from '../../shared/document/plain-text.ts';
import { openTable } from '../../shared/document/table-document.ts';
import { readTable } from '../../shared/document/table-snapshot.ts';

function ideasOf(doc: Y.Doc): Map<string, string> {
  return new Map(readTable(openTable(doc)).ideas.map(({ id, text }) => [id, text]));
}

const fragmentsOf = (doc: Y.Doc) => [openTable(doc).statement, openBrief(doc)].map(toPlainText);

/** Texts that stand in this browser's copy and not in the server's. */
export function wordsNotIn(server: Y.Doc, copy: Y.Doc): string[] {
  const there = ideasOf(server);
  const ideas = [...ideasOf(copy)].flatMap(([id, text]) => (there.get(id) === text ? [] : [text]));
  const fragmentsThere = fragmentsOf(server);
  const fragments = fragmentsOf(copy).filter((text, at) => text !== fragmentsThere[at]);
  return [...ideas, ...fragments].filter((text) => text.trim() !== '');
}
