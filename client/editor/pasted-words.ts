// What other programs put on the clipboard or drop here, as our texts can hold it. What was copied in a text of ours
// goes as it is, and what one asks for as plain text gets neither lists nor a look.
import { Fragment, type ResolvedPos, DOMParser as SchemaParser, Slice } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import { type Block, wordsOf } from '../pasted/block.ts';
import { readHtml } from '../pasted/read-html.ts';
import { readLines, readText } from '../pasted/read-text.ts';
import { toHtml } from '../pasted/to-html.ts';
import { isTooDeep } from '../pasted/too-deep.ts';

/** Our editor, or another of its family, says so of what it copies; tables come from others only. */
const isOurs = (html: string) =>
  html.includes('data-pm-slice') && !/<table[\s>]/i.test(html) && !isTooDeep(html);

export const toOurHtml = (html: string): string => (isOurs(html) ? html : toHtml(readHtml(html)));

/** Lines look as the words around the caret do; lists as lists. */
export function toOurSlice(text: string, around: ResolvedPos, isPlain: boolean): Slice {
  const blocks = isPlain ? readLines(text) : readText(text);
  const { schema } = around.doc.type;
  if (blocks.some(({ place }) => place.kind === 'item')) {
    const { body } = new DOMParser().parseFromString(toHtml(blocks), 'text/html');
    return Slice.maxOpen(SchemaParser.fromSchema(schema).parse(body).content);
  }
  const toParagraph = (block: Block) =>
    schema.node('paragraph', null, schema.text(wordsOf(block), around.marks()));
  return Slice.maxOpen(
    Fragment.from(blocks.filter((block) => wordsOf(block) !== '').map(toParagraph)),
  );
}

/** Into the midst of a sentence words bring the space that was copied around them, which a page folds away. */
function withSpaceAround(slice: Slice, text: string): Slice {
  const only = slice.content.childCount === 1 ? slice.content.firstChild : null;
  const [, before = '', words = '', after = ''] =
    /^([ \u00a0]*)([^\r\n]*?)([ \u00a0]*)$/.exec(text) ?? [];
  if (only?.type.name !== 'paragraph' || words === '') return slice;
  const space = (written: string, isThere: RegExp) =>
    written === '' || isThere.test(only.textContent)
      ? Fragment.empty
      : Fragment.from(only.type.schema.text(written));
  const content = space(before, /^\s/).append(only.content).append(space(after, /\s$/));
  if (content.size === only.content.size) return slice;
  return new Slice(Fragment.from(only.copy(content)), slice.openStart, slice.openEnd);
}

/** Replaces the selection. False when the slice goes in as it is. */
export function pasteWithSpace(view: EditorView, { clipboardData }: ClipboardEvent, slice: Slice) {
  const spaced = withSpaceAround(slice, clipboardData?.getData('text/plain') ?? '');
  if (spaced === slice) return false;
  view.dispatch(view.state.tr.replaceSelection(spaced).scrollIntoView().setMeta('paste', true));
  return true;
}

/** What comes now is taken back in one step, without what was written just before. */
export function beginOwnStep(view: EditorView): void {
  yUndoPluginKey.getState(view.state)?.undoManager.stopCapturing();
}
