// Whether words fit on a card of the board, reckoned from the text: measuring hundreds of cards would cost frames.
// Reckons narrowly, so that nothing is cut without a way to the rest.

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]/u;
/** Of a line on a card, in widths of a Latin letter. */
const lineWidth = 24;

export function fitsOnCard(text: string, lines: number): boolean {
  const used = text.split('\n').map((line) => {
    let width = 0;
    for (const character of line) width += wide.test(character) ? 1.9 : 1;
    return Math.max(1, Math.ceil(width / lineWidth));
  });
  return used.reduce((sum, one) => sum + one, 0) <= lines;
}
