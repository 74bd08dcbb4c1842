// Lost words of a text written together come back as paragraphs at its end, in pieces that the server takes.
import * as Y from 'yjs';
import type { LostWords } from '../state/lost-words.ts';

const unitsPerPiece = 10_000;
const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;

/** At the end of a text of XML, each piece an update of its own. */
function append(fragment: Y.XmlFragment, line: string): void {
  const text = new Y.XmlText();
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [text]);
  fragment.insert(fragment.length, [paragraph]);
  for (let from = 0; from < line.length; ) {
    let to = Math.min(line.length, from + unitsPerPiece);
    if (to < line.length && isHigh(line.charCodeAt(to - 1))) to -= 1;
    text.insert(from, line.slice(from, to));
    from = to;
  }
}

/** What a list of lost words needs to offer it. Ideas are not put into a text. */
export function putBackText(fragment: Y.XmlFragment) {
  return {
    mayPutBack: ({ idea }: LostWords) => idea === null,
    onPutBack(words: readonly LostWords[]): void {
      for (const { text } of words) {
        for (const line of text.split('\n')) append(fragment, line);
      }
    },
  };
}
