// The language and the direction of words that somebody wrote, where no session says who: for voices, for fonts, and for
// where lines may break.
import { languageOf } from './language-of.ts';

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const hangul = /\p{Script=Hangul}/u;

/** What the signs tell goes before what is known of the writer: whoever speaks Japanese may have written English. */
export function writtenIn(text: string, writer?: string): string | undefined {
  if (kana.test(text)) return 'ja';
  if (hangul.test(text)) return 'ko';
  return writer === undefined ? undefined : languageOf(text, [writer]);
}

/** For the element that holds somebody's words and nothing else. */
export const langAndDir = (text: string, writer?: string) => ({
  lang: writtenIn(text, writer),
  dir: 'auto' as const,
});
