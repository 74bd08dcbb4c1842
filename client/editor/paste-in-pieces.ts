// A whole novel on the clipboard: put in piece by piece, so that each piece is an update the server takes,
// and the page goes on answering. The text that stands there afterwards is the same.
import { type Fragment, type ResolvedPos, Slice } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Positions in one update: with paragraphs of a letter each still well under the server's limit. */
export const pieceSize = 4000;

/** Cuts a slice inside its blocks of text, never through a surrogate pair. */
export function toPieces(slice: Slice, open: (content: Fragment) => Openable): Slice[] {
  const { content, openStart, openEnd } = slice;
  const whole = open(content);
  const end = content.size;
  const pieces: Slice[] = [];
  let from = 0;
  let openFrom = openStart;
  while (end - from > pieceSize) {
    const cut = findCut(whole, from + pieceSize, end);
    if (cut === null) break;
    pieces.push(new Slice(content.cut(from, cut.pos), openFrom, cut.depth));
    from = cut.pos;
    openFrom = cut.depth;
  }
  pieces.push(new Slice(from === 0 ? content : content.cut(from), openFrom, openEnd));
  return pieces;
}

type Openable = { resolve(position: number): ResolvedPos };

function findCut(whole: Openable, wanted: number, end: number): ResolvedPos | null {
  for (let at = wanted; at < end; at += 1) {
    const place = whole.resolve(at);
    const before = place.nodeBefore?.text?.at(-1);
    const splitsPair = place.textOffset > 0 && before !== undefined && isHigh(before);
    if (place.parent.isTextblock && !splitsPair) return place;
  }
  return null;
}

const isHigh = (unit: string) => unit >= '\uD800' && unit <= '\uDBFF';

/** Replaces the selection. False when the slice is small enough to go the usual way. */
export function pasteInPieces(view: EditorView, slice: Slice): boolean {
  if (slice.size <= pieceSize) return false;
  const { topNodeType } = view.state.schema;
  const pieces = toPieces(slice, (content) => topNodeType.create(null, content));
  let { from, to } = view.state.selection;
  for (const [index, piece] of pieces.entries()) {
    const change = view.state.tr.replace(from, to, piece);
    from = to = change.mapping.map(to, 1);
    if (index === pieces.length - 1) {
      change.setSelection(Selection.near(change.doc.resolve(to), -1)).scrollIntoView();
    }
    view.dispatch(change.setMeta('paste', true));
  }
  return true;
}
