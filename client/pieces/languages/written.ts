// In which language words were written, as far as it can be known: for voices, for fonts, and for where lines may break.

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const hangul = /\p{Script=Hangul}/u;
const han = /\p{Script=Han}/u;
const ofHan = /^(?:ja|ko|yue|zh)\b/;

/** What the signs tell goes before what is known of the writer: whoever speaks Japanese may have written English. */
export function writtenIn(text: string, writer?: string): string | undefined {
  if (kana.test(text)) return 'ja';
  if (hangul.test(text)) return 'ko';
  return writer !== undefined && ofHan.test(writer) && !han.test(text) ? undefined : writer;
}

/** For the element that holds somebody's words and nothing else. */
export const written = (text: string, writer?: string) => ({
  lang: writtenIn(text, writer),
  dir: 'auto' as const,
});
