// Which numbered rules of the specification no test quotes: a rule that nobody tries may be broken without a sound.
import type { SourceFile } from './source-file.ts';

/** `- **[AB12]** …` at the beginning of a line. */
const rule = /^- \*\*\[([A-Z]+\d+)\]\*\*/gm;
const quote = /\[([A-Z]+\d+)\]/g;

const found = (files: readonly SourceFile[], pattern: RegExp) =>
  files.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, id = '']) => id));

export function unquoted(pages: readonly SourceFile[], tests: readonly SourceFile[]): string[] {
  const quoted = new Set(found(tests, quote));
  return found(pages, rule).filter((id) => !quoted.has(id));
}

/** Rules that have the number of another one. */
export function doubled(pages: readonly SourceFile[]): string[] {
  const all = found(pages, rule);
  return all.filter((id, at) => all.indexOf(id) !== at);
}
