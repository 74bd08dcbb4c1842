// Several people who write into one kind of document while apart: ideas, places, rich text with marks, deletions.
import * as fc from 'fast-check';
import * as Y from 'yjs';
import { openTable } from '../../shared/document/table-document.ts';
import { addIdea, editIdea, moveIdea, takeBackIdea } from '../../shared/document/table-edits.ts';

const words = ['Lyktor', '雪と光', '🏮🎿', 'längs älven', 'a'] as const;

export interface WriterAct {
  readonly who: number;
  readonly kind: 'add' | 'edit' | 'move' | 'remove' | 'write' | 'mark' | 'cut' | 'meet';
  readonly at: number;
  readonly word: number;
}

export const writerAct: fc.Arbitrary<WriterAct> = fc.record({
  who: fc.nat(3),
  kind: fc.constantFrom('add', 'edit', 'move', 'remove', 'write', 'write', 'mark', 'cut', 'meet'),
  at: fc.nat(20),
  word: fc.nat(words.length - 1),
});
export const writerActs = fc.array(writerAct, { minLength: 1, maxLength: 60 });

function textOf(doc: Y.Doc): Y.XmlText {
  const { statement } = openTable(doc);
  const found = statement.toArray().find((node) => node instanceof Y.XmlElement);
  const paragraph = found ?? new Y.XmlElement('paragraph');
  if (!found) statement.insert(0, [paragraph]);
  const first = paragraph.toArray().find((node) => node instanceof Y.XmlText);
  const text = first ?? new Y.XmlText();
  if (!first) paragraph.insert(0, [text]);
  return text;
}

/** The position, or the one before where it would cut a character in two: Yjs makes two broken ones of such. */
function whole(text: Y.XmlText, at: number): number {
  const words = text
    .toDelta()
    .map(({ insert }: { insert: string }) => insert)
    .join('');
  const to = Math.min(at, text.length);
  return /[\uD800-\uDBFF]/.test(words.charAt(to - 1)) ? to - 1 : to;
}

function perform(doc: Y.Doc, { kind, at, word: which, who }: WriterAct): void {
  const table = openTable(doc);
  const word = words[which] ?? words[0];
  const ids = [...table.ideas.keys()].sort();
  const id = ids[at % Math.max(1, ids.length)] ?? 'none';
  const text = textOf(doc);
  const from = whole(text, at);
  const length = (units: number) => whole(text, from + units) - from;
  if (kind === 'add') {
    const made = { id: `i${at}x${who}`, text: word, language: 'sv', kind: 'solution' } as const;
    addIdea(table, { ...made, createdAtMs: at }, who);
  }
  if (kind === 'edit') editIdea(table, id, word, who);
  if (kind === 'move') moveIdea(table, id, { x: at, y: which }, who);
  if (kind === 'remove') takeBackIdea(table, id, who);
  if (kind === 'write') text.insert(from, word);
  if (kind === 'mark') text.format(from, length(3), { bold: which % 2 ? true : null });
  if (kind === 'cut') text.delete(from, length(2));
}

/** `meet` brings one writer everything of the next one. */
export function createWriters(count: number) {
  const docs = Array.from({ length: count }, () => new Y.Doc());
  const next = (who: number) => docs[(who + 1) % count];
  return {
    docs,
    do(act: WriterAct): void {
      const doc = docs[act.who % count];
      const other = next(act.who % count);
      if (!doc || !other) return;
      if (act.kind === 'meet') Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
      else perform(doc, act);
    },
    /** Everything of everybody in one more document. */
    together(): Y.Doc {
      const all = new Y.Doc();
      for (const doc of docs) Y.applyUpdate(all, Y.encodeStateAsUpdate(doc));
      return all;
    },
  };
}
