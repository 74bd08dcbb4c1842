// Blocks as the plain page that our editor reads: nothing but the elements of its schema, with every word escaped.
import type { Block, Item, ListKind, Run } from './block.ts';
import { tidy } from './tidy.ts';

/** Deeper than this nobody reads, and a browser draws slowly. */
const deepest = 8;

const openings: Readonly<Record<ListKind, string>> = {
  bullet: '<ul>',
  number: '<ol>',
  task: '<ul data-type="taskList">',
};
const closings: Readonly<Record<ListKind, string>> = {
  bullet: '</li></ul>',
  number: '</li></ol>',
  task: '</li></ul>',
};

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '<br>',
};
const escape = (text: string) => text.replace(/[&<>"\n]/g, (sign) => escapes[sign] ?? sign);

function toInline({ text, bold, italic, strike, href }: Run): string {
  let html = escape(text);
  if (strike) html = `<s>${html}</s>`;
  if (italic) html = `<em>${html}</em>`;
  if (bold) html = `<strong>${html}</strong>`;
  return href ? `<a href="${escape(href)}">${html}</a>` : html;
}

interface OpenList {
  readonly list: ListKind;
  readonly level: number;
}

/** Writes the beginning of an item, and of the lists around it that are not open yet. */
function openItem(
  { list, level, checked, value }: Item,
  open: OpenList[],
  write: (html: string) => void,
) {
  let closed: OpenList | undefined;
  while ((open.at(-1)?.level ?? 0) > level) {
    if (closed) write(closings[closed.list]);
    closed = open.pop();
  }
  // What began too deep goes on where it is.
  if (closed && (open.length === 0 || open.at(-1)?.level !== level))
    open.push({ ...closed, level });
  else if (closed) write(closings[closed.list]);
  const last = open.at(-1);
  const start = list === 'number' && value !== null && value !== 1 ? `<ol start="${value}">` : null;
  if (last?.level === level && last.list === list) write('</li>');
  else {
    if (last?.level === level) write(closings[open.pop()?.list ?? list]);
    write(start ?? openings[list]);
    open.push({ list, level });
  }
  write(list === 'task' ? `<li data-type="taskItem" data-checked="${checked}">` : '<li>');
}

/** A page's first level of headings becomes our first, all deeper ones our second. */
const findFirstLevel = (blocks: readonly Block[]) =>
  blocks.some(({ place }) => place.kind === 'heading' && place.level === 1) ? 1 : 2;

/** Empty when there are no words in it. */
export function toHtml(pasted: readonly Block[]): string {
  const blocks = pasted.map(tidy).filter(({ runs }) => runs.length > 0);
  const parts: string[] = [];
  const write = (html: string) => void parts.push(html);
  const open: OpenList[] = [];
  const firstLevel = findFirstLevel(blocks);
  let quoted = false;
  const closeLists = () => {
    for (let last = open.pop(); last; last = open.pop()) write(closings[last.list]);
  };
  for (const { place, quoted: isQuoted, runs } of blocks) {
    if (isQuoted !== quoted) {
      closeLists();
      write(isQuoted ? '<blockquote>' : '</blockquote>');
      quoted = isQuoted;
    }
    if (place.kind === 'item')
      openItem({ ...place, level: Math.min(place.level, deepest) }, open, write);
    else if (place.kind !== 'more') closeLists();
    const isHeading = place.kind === 'heading';
    const name = isHeading ? (place.level <= firstLevel ? 'h2' : 'h3') : 'p';
    const words = isHeading ? runs.map((run) => ({ ...run, bold: false })) : runs;
    write(`<${name}>${words.map(toInline).join('')}</${name}>`);
  }
  closeLists();
  if (quoted) write('</blockquote>');
  return parts.join('');
}
