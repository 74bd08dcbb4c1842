// How much room words take on a wall at the smallest size that is read from the last row, reckoned and not measured,
// so that what is shown is decided before it is drawn.

/** Signs that are as wide as they are high. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** Widths of a Latin letter; a sign of Han, kana or hangul is as wide as two. */
export function widthOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

/** Lines of `perLine` letters. Words that do not fit a line begin the next one, which costs about a tenth. */
export function linesOf(text: string, perLine: number): number {
  const lines = text
    .split('\n')
    .map((paragraph) => Math.ceil((widthOf(paragraph) * 1.1) / perLine));
  return lines.reduce((sum, count) => sum + Math.max(1, count), 0);
}

/** As many things on a page as fit `most` lines, and one at least. */
export function toPages<T>(
  things: readonly T[],
  most: number,
  toLines: (thing: T) => number,
): readonly (readonly T[])[] {
  const pages: T[][] = [];
  let left = 0;
  for (const thing of things) {
    const lines = toLines(thing);
    const page = pages.at(-1);
    if (page && lines <= left) page.push(thing);
    else pages.push([thing]);
    left = (page && lines <= left ? left : most) - lines;
  }
  return pages;
}

/** How many slips stand beside each other: four while all of them are short, else two, else the newest alone. */
export function toPlaces(texts: readonly string[]): 4 | 2 | 1 {
  const fit = (count: number, letters: number) =>
    texts.slice(0, count).every((text) => widthOf(text) <= letters);
  if (fit(4, 44)) return 4;
  return fit(2, 90) ? 2 : 1;
}
