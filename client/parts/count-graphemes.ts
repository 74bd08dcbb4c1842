// Length as a reader sees it, so that the counter in a field agrees with the eye: 👩‍🌾 counts one.
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Visible characters in `text`. */
export function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}
