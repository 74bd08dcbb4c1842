// How high a card of the board is: as high as its words, reckoned from the text, because measuring hundreds of cards would
// cost frames. Reckons narrowly, so that nothing is cut without a way to the rest. In the sheet's own units.
import type { IdeaView } from './idea-view.ts';

/** Of the words on a card, as its style has it. */
const lineHeight = 22.4;
/** What the words have of a card's width, in widths of a letter as high as they are. */
const lineWidth = 14.6;
/** Longer words are cut, with a key of two lines to the rest. */
const mostLines = 8;
const linesOfKey = 2;
/** The edge, who wrote it, and what can be done with it. */
const around = 8 + 28 + 2 + 2 + 44;
/** The line that leads to what it rides on, with the distance to the words. */
export const rideHeight = 46;

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]/u;
const pictures = /\p{Extended_Pictographic}/u;
const thin = /[\sijltfrI.,:;'’!|()[\]-]/;
const broad = /[\p{Lu}mw@%—]/u;

function widthOf(character: string): number {
  if (thin.test(character)) return 0.36;
  if (wide.test(character)) return 1.05;
  if (pictures.test(character)) return 1.4;
  return broad.test(character) ? 0.8 : 0.57;
}

/** How many lines a paragraph takes when it is broken between words, or between the letters of what has no spaces. */
function linesOf(paragraph: string): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.match(/\S+\s*/g) ?? []) {
    const widths = [...word].map(widthOf);
    const whole = widths.reduce((sum, one) => sum + one, 0);
    const isBreakable = whole > lineWidth || wide.test(word);
    for (const width of isBreakable ? widths : [whole]) {
      if (used > 0 && used + width > lineWidth) {
        lines += 1;
        used = 0;
      }
      used += width;
    }
  }
  return lines;
}

/** How many lines of an idea a card shows, and whether that is all of it. */
export function linesOnCard(text: string): { readonly lines: number; readonly isCut: boolean } {
  let lines = 0;
  for (const paragraph of text.split('\n')) lines += linesOf(paragraph);
  return lines > mostLines
    ? { lines: mostLines - linesOfKey, isCut: true }
    : { lines, isCut: false };
}

export function cardHeight({ idea, riddenId }: Pick<IdeaView, 'idea' | 'riddenId'>): number {
  const { lines, isCut } = linesOnCard(idea.text);
  const words = (isCut ? mostLines : lines) * lineHeight;
  return around + Math.ceil(words) + (riddenId === null ? 0 : rideHeight);
}
