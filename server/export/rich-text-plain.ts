// A brief as plain lines, for cells.

interface Node {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly content?: unknown;
}

const blocks = new Set(['paragraph', 'heading']);

function textOf({ type, text, content }: Node): string {
  if (type === 'hardBreak') return '\n';
  if (typeof text === 'string') return text;
  const inner = Array.isArray(content) ? (content as Node[]).map(textOf).join('') : '';
  return typeof type === 'string' && blocks.has(type) ? `${inner}\n` : inner;
}

/** A line per block of ProseMirror JSON; an empty string when there is nothing to read. */
export function briefToText(brief: unknown): string {
  return brief === null || typeof brief !== 'object' ? '' : textOf(brief).trim();
}
