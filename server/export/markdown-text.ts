// Words of people inside Markdown: they stay words. Nothing they type becomes a heading, a tag or a link that hides
// where it leads; a bare address stays readable.

const active = /[\\`*_[\]<>#|~&!]/g;
// At the start of a line a list, a rule or an underline would begin.
const startsBlock = /^(\d+)([.)])|^([-+=:])/;

/** One line of plain text with every sign escaped that Markdown or HTML would read. */
export function escapeLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(active, '\\$&')
    .replace(startsBlock, (_, number?: string, dot?: string, sign?: string) =>
      sign ? `\\${sign}` : `${number}\\${dot}`,
    );
}

/** Plain text of several lines, each under `indent`, with hard line breaks. */
export function escapeLines(text: string, indent = ''): string {
  return text
    .split('\n')
    .map((line) => `${indent}${escapeLine(line)}`)
    .join('  \n');
}
