// The largest size at which words fit a box, found by trying. No word is torn in two unless it must be.

/** How much smaller words may be set to keep the longest of them whole. */
const wholeWordsWorth = 0.6;
const tries = 8;

function largest(least: number, most: number, fits: (size: number) => boolean): number {
  let low = least;
  let high = most;
  if (fits(high)) return high;
  for (let tried = 0; tried < tries; tried += 1) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Sets the font size of `words`, in rem between `least` and `most`. Does nothing where the page scrolls. */
export function fitInto(frame: HTMLElement, words: HTMLElement, least: number, most: number): void {
  words.style.removeProperty('font-size');
  words.style.removeProperty('overflow-wrap');
  words.style.removeProperty('-webkit-line-clamp');
  if (frame.closest('[data-hall]') === null || frame.clientHeight === 0) return;
  const fits = (size: number) => {
    words.style.fontSize = `${size}rem`;
    return words.scrollHeight <= frame.clientHeight && words.scrollWidth <= frame.clientWidth;
  };
  const torn = largest(least, most, fits);
  words.style.overflowWrap = 'normal';
  const whole = largest(least, most, fits);
  const isWorthIt = whole >= torn * wholeWordsWorth && fits(whole);
  if (!isWorthIt) words.style.removeProperty('overflow-wrap');
  if (!fits(isWorthIt ? whole : torn)) clampTo(frame, words);
}

/** Words that fit at no size end after a whole line, with an ellipsis. */
function clampTo(frame: HTMLElement, words: HTMLElement): void {
  const lineHeight = Number.parseFloat(getComputedStyle(words).lineHeight);
  const lines = Math.max(1, Math.floor(frame.clientHeight / lineHeight));
  words.style.setProperty('-webkit-line-clamp', String(lines));
}
