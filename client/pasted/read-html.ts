// A page from the clipboard, read into blocks: of what programs write only words, their look and their order are taken.
// Nothing of it is shown or run, and no address in it is asked.
import { type Block, betweenCells, type Place, plainRun, type Run } from './block.ts';
import { type BlockWriter, createBlockWriter } from './block-writer.ts';
import * as elements from './elements.ts';
import { type Look, lookIn, plainLook } from './look.ts';
import { readStyle, setStylesAside } from './read-style.ts';
import { takeSignsOff } from './take-signs-off.ts';
import { isTooDeep, withoutTags } from './too-deep.ts';

/** What is around a node. */
interface Around {
  readonly look: Look;
  readonly quoted: boolean;
  /** Lists around it. */
  readonly depth: number;
}

const paragraph: Place = { kind: 'paragraph' };
const more: Place = { kind: 'more' };

/** The blocks of a page; what stood in no block is one of its own. */
export function readHtml(html: string): Block[] {
  const page = isTooDeep(html) ? withoutTags(html) : setStylesAside(html);
  // A document of its own: no script runs, no picture is fetched.
  const { body } = new DOMParser().parseFromString(page, 'text/html');
  return takeSignsOff(readBlocks(body, { look: plainLook, quoted: false, depth: 0 }));
}

function readBlocks(root: Node, around: Around): Block[] {
  const writer = createBlockWriter();
  for (const child of root.childNodes) read(child, around, writer);
  writer.end(around.quoted);
  return writer.blocks;
}

function read(node: Node, around: Around, to: BlockWriter): void {
  if (node instanceof Text) return readWords(node, around, to);
  if (!(node instanceof Element)) return;
  const style = readStyle(node);
  if (elements.isUnseen(node, style)) return;
  if (node.tagName === 'BR') return to.lineBreak(around.look, around.quoted);
  if (node.tagName === 'IMG') return to.words(elements.wordsOfImage(node), around.look);
  if (elements.isDrawnSign(style)) {
    const line = node.closest('p, div, li');
    return to.sign(node.textContent, line ? elements.slideLevel(line) : 1);
  }
  if (elements.isPictureFont(style)) return readPictures(node, around, to);
  if (node.tagName === 'INPUT') {
    const checked = elements.readBox(node);
    if (checked !== null) to.sign(checked ? '☑' : '☐', 1);
    return;
  }
  const within = { ...around, look: lookIn(node, style, around.look) };
  if (!elements.isBlock(node)) return readAll(node, within, to);
  to.end(around.quoted);
  if (node.tagName === 'TR') return readRow(node, within, to);
  readBlock(node, style, within, to);
}

function readAll(parent: Node, around: Around, to: BlockWriter): void {
  for (const child of parent.childNodes) read(child, around, to);
}

function readBlock(
  node: Element,
  style: ReadonlyMap<string, string>,
  around: Around,
  to: BlockWriter,
) {
  const { tagName } = node;
  const isList = tagName === 'UL' || tagName === 'OL';
  const depth = around.depth + (isList ? 1 : 0);
  const quoted = around.quoted || tagName === 'BLOCKQUOTE';
  if (tagName === 'LI') to.place(elements.placeOfItem(node, depth), more);
  const place = depth === 0 ? elements.placeOfParagraph(node, style) : null;
  if (place) to.place(place, paragraph);
  readAll(node, { ...around, depth, quoted }, to);
  to.end(quoted);
  if (place || (isList && around.depth === 0)) to.place(paragraph, paragraph);
}

function readWords(text: Text, { look }: Around, to: BlockWriter): void {
  to.words(text.data, look);
}

/** Letters that were drawn as pictures: before words a sign, in the midst of them what they showed. */
function readPictures(node: Element, around: Around, to: BlockWriter): void {
  const letters = node.textContent;
  if (!to.hasWords() && letters.trim().length === 1) return to.sign(letters, 1);
  const shown = [...letters].map((letter) => elements.pictures[letter] ?? letter).join('');
  to.words(shown, around.look);
}

/** Cells side by side are one row; a table that only lays out a page is read as its cells, one after the other. */
function readRow(row: Element, around: Around, to: BlockWriter): void {
  const cells = [...row.children]
    .map((cell) =>
      readBlocks(cell, { ...around, look: lookIn(cell, readStyle(cell), around.look) }),
    )
    .filter((blocks) => blocks.length > 0);
  const [first = []] = cells;
  if (cells.length < 2 || cells.some((blocks) => blocks.length > 3)) {
    for (const block of cells.length < 2 ? first.map(asRow) : cells.flat()) to.blocks.push(block);
    return;
  }
  const runs = cells.flatMap((blocks, at) => [
    ...(at > 0 ? [plainRun(betweenCells)] : []),
    ...blocks.flatMap(toCellRuns),
  ]);
  to.blocks.push({ place: { kind: 'row' }, quoted: around.quoted, runs });
}

const asRow = (block: Block): Block =>
  block.place.kind === 'paragraph' ? { ...block, place: { kind: 'row' } } : block;

/** A cell's lines, one after the other on the line of its row. */
const toCellRuns = (block: Block, at: number): Run[] => [
  ...(at > 0 ? [plainRun(' ')] : []),
  ...block.runs.map((run) => ({ ...run, text: run.text.replace(/\s*\n\s*/g, ' ') })),
];
