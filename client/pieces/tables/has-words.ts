// Looking for words in what people wrote: small or large, narrow or wide letters are the same.
const fold = (text: string) => text.normalize('NFKC').toLocaleLowerCase();

/** Whether some text holds the wanted words; nothing wanted is everywhere. */
export function hasWords(wanted: string, texts: readonly string[]): boolean {
  const folded = fold(wanted.trim());
  return folded === '' || texts.some((text) => fold(text).includes(folded));
}
