// Rich text as an editor writes it into the one idea: paragraphs with words that are formatted, mended, split and gone.
import * as Y from 'yjs';
import type { TableDocument } from '../../shared/document/table-document.ts';
import type { Dice } from './dice.ts';
import { ownActs } from './honest-peer.ts';
import { words } from './words.ts';

/** Few, so that many write in the same one. */
const mostParagraphs = 4;
const marks = ['bold', 'italic', 'strike'] as const;

function addParagraph({ statement }: TableDocument, dice: Dice): void {
  const paragraph = new Y.XmlElement(dice.chance(80) ? 'paragraph' : 'heading');
  if (paragraph.nodeName === 'heading') paragraph.setAttribute('level', 2 as never);
  paragraph.insert(0, [new Y.XmlText(words(dice, dice.chance(5) ? 'page' : 'line'))]);
  statement.insert(dice.below(statement.length + 1), [paragraph]);
}

/** Where a surrogate pair is not cut in two. */
function placeIn(text: Y.XmlText, dice: Dice): number {
  const plain = text
    .toDelta()
    .map(({ insert }: { insert: unknown }) => insert)
    .join('');
  const at = dice.below(text.length + 1);
  return /[\uDC00-\uDFFF]/.test(plain.charAt(at)) ? at - 1 : at;
}

/** A stretch of the words; often all of them, as everybody marks the same. */
function stretchOf(text: Y.XmlText, dice: Dice): readonly [number, number] {
  if (dice.chance(40)) return [0, text.length];
  const [one, other] = [placeIn(text, dice), placeIn(text, dice)];
  return [Math.min(one, other), Math.abs(one - other)];
}

function change(text: Y.XmlText, dice: Dice): void {
  const [start, length] = stretchOf(text, dice);
  const mark = dice.pick(marks) ?? 'bold';
  const kind = dice.below(10);
  if (kind < 4) text.insert(start, words(dice, 'line'), dice.chance(30) ? { [mark]: {} } : {});
  else if (kind < 9) text.format(start, length, { [mark]: dice.chance(65) ? {} : null });
  else text.delete(start, length);
}

interface Writing {
  readonly table: TableDocument;
  readonly dice: Dice;
}

/** One act of somebody who writes the one idea. */
export function writeStatement({ table, dice }: Writing): void {
  const { statement, doc } = table;
  const paragraph = dice.pick(statement.toArray());
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null;
  doc.transact(() => {
    const kind = dice.below(20);
    if (!(text instanceof Y.XmlText) || (kind === 0 && statement.length < mostParagraphs))
      addParagraph(table, dice);
    else if (kind === 1 && statement.length > 2) statement.delete(dice.below(statement.length), 1);
    else change(text, dice);
  }, ownActs);
}
