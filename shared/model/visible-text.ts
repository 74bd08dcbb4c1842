// Words typed by people: normalised, freed of invisible characters, counted as a reader counts them.
// Text is never cut: what is too long is refused.

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
// Control characters, bidirectional overrides, zero-width spaces, letters that are blank by design. Joiners stay:
// scripts and emoji need them.
const invisible =
  /[\p{Cc}\p{Cs}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u115F\u1160\u3164\uFFA0\u2800]/gu;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Length as a reader sees it: `👩‍🌾` and `が` count one. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

/** Whether a reader sees more than so many. Stops there: to count a very long text takes seconds. */
export function exceeds(text: string, most: number): boolean {
  if (most < 0) return true;
  let left = most;
  for (const _ of segmenter.segment(text)) {
    if (left === 0) return true;
    left -= 1;
  }
  return false;
}

/** As programs write them: cells and slides have others than texts. */
const lineEnd = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

/** NFC, no invisible characters, line ends as `\n`, no white space around. */
export function toVisibleText(text: string): string {
  const lines = text.normalize('NFC').split(lineEnd);
  return lines
    .map((line) => line.replace(/\t/g, ' ').replace(invisible, ''))
    .join('\n')
    .trim();
}

export function hasVisibleText(text: string): boolean {
  return visible.test(text);
}
