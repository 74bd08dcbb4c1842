// What elements of pasted pages are for us, as data and questions: which hold no words of the writer, which begin a block,
// which are signs that Office drew. Changes nothing.
import { type Block, itemOf, type Place } from './block.ts';

type Style = ReadonlyMap<string, string>;

const wordless = new Set(
  'AUDIO CANVAS COL COLGROUP DATALIST EMBED HEAD IFRAME LINK MATH META NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO XMP'.split(
    ' ',
  ),
);
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/** Margin notes of Word and Google Docs: where they are anchored, and the notes themselves. */
const comments = '.MsoCommentReference, .msocomanchor, .msocomtxt, a[href*="#cmnt"]';

export const isBlock = (element: Element) => blocks.has(element.tagName);

/** Whether nothing in it is words that the reader saw. */
export const isUnseen = (element: Element, style: Style) =>
  wordless.has(element.tagName.toUpperCase()) ||
  style.get('display') === 'none' ||
  style.get('visibility') === 'hidden' ||
  style.get('mso-hide') === 'all' ||
  style.get('mso-element') === 'comment-list' ||
  element.matches(comments);

/** Whether Office drew a sign of a list with it, which is no word. */
export const isDrawnSign = (style: Style) =>
  style.get('mso-list') === 'ignore' || /bullet/.test(style.get('mso-special-format') ?? '');

/** Whether its letters stand for pictures. */
export const isPictureFont = (style: Style) =>
  /^["']?(?:symbol|wingdings|webdings)/.test(style.get('font-family') ?? '');

/** Letters of Wingdings that Office writes in the midst of words. */
export const pictures: Readonly<Record<string, string>> = {
  J: '☺',
  L: '☹',
  à: '→',
  ß: '←',
  ü: '✓',
};

/** The words that a picture stands for: none, but for emoji. */
export const wordsOfImage = (image: Element) => {
  const alt = image.getAttribute('alt') ?? '';
  return /^\p{Emoji}/u.test(alt) && /\P{ASCII}/u.test(alt) && alt.length <= 16 ? alt : '';
};

/** Whether a box for a tick is ticked; null where it is no such box. */
export function readBox(element: Element): boolean | null {
  const isBox = element.tagName === 'INPUT' && element.getAttribute('type') === 'checkbox';
  if (isBox) return element.hasAttribute('checked');
  if (element.getAttribute('role') === 'checkbox')
    return element.getAttribute('aria-checked') === 'true';
  if (element.hasAttribute('data-checked')) return element.getAttribute('data-checked') === 'true';
  return null;
}

const levelOf = (text: string | null | undefined) => Number.parseInt(text ?? '', 10) || 0;

/** Where the words of a list's item stand, when `depth` lists are around it. */
export function placeOfItem(item: Element, depth: number): Block['place'] {
  const list = item.parentElement;
  const checked = readBox(item);
  const indent = levelOf(list?.getAttribute('data-indent'));
  const level = levelOf(item.getAttribute('data-aria-level')) || Math.max(1, depth) + indent;
  if (checked !== null) return itemOf('task', level, { checked });
  if (list?.tagName !== 'OL') return itemOf('bullet', level);
  const isFirst = item.previousElementSibling === null;
  const value = isFirst ? levelOf(list.getAttribute('start')) || 1 : null;
  return itemOf('number', level, { value });
}

/** What a paragraph or heading says of its place, or null. */
export function placeOfParagraph(element: Element, style: Style): Place | null {
  const outline =
    /^H([1-6])$/.exec(element.tagName)?.[1] ??
    /^([1-6])$/.exec(style.get('mso-outline-level') ?? '')?.[1] ??
    (element.getAttribute('role') === 'heading' ? element.getAttribute('aria-level') : null);
  if (outline) return { kind: 'heading', level: levelOf(outline) };
  if (element.classList.contains('MsoTitle')) return { kind: 'heading', level: 1 };
  const level = levelOf(/level(\d+)/.exec(style.get('mso-list') ?? '')?.[1]);
  return level > 0 ? itemOf('bullet', level) : null;
}

/** How deep PowerPoint has a line; it says so by a class. */
export const slideLevel = (element: Element) => {
  const depth = /^O(\d)$/.exec(element.classList[0] ?? '')?.[1];
  return depth === undefined ? 1 : Number(depth) + 1;
};
