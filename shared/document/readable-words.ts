// Everything that stands in a document as plain lines, for somebody who wants to read and keep it, whatever it is.
import type * as Y from 'yjs';
import { openBrief } from './brief-document.ts';
import { toPlainText } from './plain-text.ts';
import { openTable } from './table-document.ts';
import { readTable } from './table-snapshot.ts';

/** Ideas by group, a block per idea with its readings; then the texts. Empty when nothing is written. */
export function toReadableWords(doc: Y.Doc): string {
  const { ideas, groups, statement } = readTable(openTable(doc));
  const ideasIn = (groupId: string | null) =>
    ideas
      .filter((idea) => idea.groupId === groupId)
      .map(({ text, readings }) =>
        [text, ...readings.map((reading) => `(${reading.language}) ${reading.text}`)].join('\n'),
      );
  const grouped = groups.flatMap(({ id, title }) => [`# ${title}`, ...ideasIn(id)]);
  const blocks = [...ideasIn(null), ...grouped, statement, toPlainText(openBrief(doc))];
  return blocks.filter((block) => block.trim() !== '').join('\n\n');
}
