// Whether typed words can be taken: counted as the server counts, before they are sent.
import { countGraphemes } from '../../parts/count-graphemes.ts';

/** Something visible, and at most `most` characters. */
export function isWithin(text: string, most: number): boolean {
  const used = countGraphemes(text.trim());
  return used > 0 && used <= most;
}
