// Less when small, not smaller: farther out a card drops what is done with it, then who wrote it, while its words keep a
// size that can be read. Set when a movement has ended, so that zooming itself lays out no text.

/** What is shown from which scale on; below the last, where no word fits, only what kind of idea it is. */
const details = [
  ['whole', 0.875],
  ['who', 0.69],
  ['words', 0.3],
] as const;
/** Of words on a card, on the sheet. */
const usual = 16;
/** On the screen, of the browser's own text size. */
const least = 0.88;

/** Marks the viewport with `data-detail` and gives the sheet the size of its words, and the scale to undo. */
export function showDetail(viewport: HTMLElement, sheet: HTMLElement, scale: number): void {
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const read = (scale * usual) / root;
  const [detail] = details.find(([, from]) => read >= from) ?? ['kind'];
  const words = detail === 'whole' ? usual : (root * least) / scale;
  if (viewport.dataset.detail !== detail) viewport.dataset.detail = detail;
  setOnce(sheet, '--card-words', words.toFixed(1));
  setOnce(sheet, '--unscale', (1 / scale).toFixed(3));
}

/** Every card is drawn anew by a change. */
function setOnce({ style }: HTMLElement, name: string, value: string): void {
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
}
