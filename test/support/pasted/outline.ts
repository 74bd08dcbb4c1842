// What stands in an editor on a page, a line for each block: `## ` and `### ` headings, `- `, `1. `, `[ ] ` items with two
// spaces for each level, `> ` quotes, `+ ` more of an item; **bold**, _italic_, ~~struck~~, [words](address), ⏎ a break.
import type { Locator } from 'playwright-core';

function outlineOf(root: Element): string[] {
  const marks: Record<string, string> = { STRONG: '**', EM: '_', S: '~~' };
  const inline = (node: Node): string => {
    if (!(node instanceof Element)) return node.textContent ?? '';
    if (node.matches('.ProseMirror-trailingBreak, .ProseMirror-widget, .ProseMirror-separator'))
      return '';
    if (node.tagName === 'BR') return '⏎';
    const words = [...node.childNodes].map(inline).join('');
    if (node.tagName === 'A') return `[${words}](${node.getAttribute('href')})`;
    const mark = marks[node.tagName] ?? '';
    return `${mark}${words}${mark}`;
  };
  const lines: string[] = [];
  const walk = (parent: Element, level: number, quote: string, first: string) => {
    let sign = first;
    let count = Number(parent.getAttribute('start') ?? 1);
    for (const node of parent.children) {
      const indent = quote + '  '.repeat(Math.max(0, level - 1));
      if (/^(?:UL|OL)$/.test(node.tagName)) walk(node, level + 1, quote, '');
      else if (node.tagName === 'BLOCKQUOTE') walk(node, level, `${quote}> `, '');
      else if (node.tagName === 'LI') {
        const { checked } = (node as HTMLElement).dataset;
        const own = parent.tagName === 'OL' ? `${count++}. ` : '- ';
        const box = checked === 'true' ? '[x] ' : '[ ] ';
        const content = node.querySelector(':scope > div') ?? node;
        walk(content, level, quote, checked === undefined ? own : box);
      } else {
        const heading = node.tagName === 'H2' ? '## ' : node.tagName === 'H3' ? '### ' : '';
        lines.push(indent + (sign || (level > 0 ? '+ ' : '')) + heading + inline(node));
        sign = '';
      }
    }
  };
  walk(root, 0, '', '');
  return lines;
}

/** What stands there now; one empty paragraph is nothing. */
export async function readOutline(editor: Locator): Promise<string[]> {
  const lines = await editor.evaluate(outlineOf);
  return lines.length === 1 && lines[0] === '' ? [] : lines;
}
