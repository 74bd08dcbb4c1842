// A whole novel on the clipboard: put in piece by piece, so that each piece is an update that the server takes.
// The text that stands there afterwards is the same.
import { type Fragment, type NodeType, Slice } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Bytes of an update that are surely under the server's limit of 64 KiB. */
const mostBytes = 40_000;
/** What one paragraph or one mark costs in an update, generously; and one unit of UTF-16. */
const bytesOf = { node: 60, unit: 3 } as const;

/** Positions inside blocks of text at which to cut, never through a surrogate pair. */
function findCuts(content: Fragment): number[] {
  const cuts: number[] = [];
  let bytes = 0;
  const cutAt = (position: number) => {
    cuts.push(position);
    bytes = 0;
  };
  content.descendants((node, position) => {
    bytes += bytesOf.node * (1 + node.marks.length);
    if (node.isTextblock && bytes > mostBytes) cutAt(position + 1);
    const text = node.text ?? '';
    let from = 0;
    while (bytes + (text.length - from) * bytesOf.unit > mostBytes) {
      from += Math.max(1, Math.floor((mostBytes - bytes) / bytesOf.unit));
      if (/[\uD800-\uDBFF]/.test(text.charAt(from - 1))) from += 1;
      cutAt(position + from);
    }
    bytes += (text.length - from) * bytesOf.unit;
  });
  return cuts;
}

/** The same slice in order, each piece open where the next one goes on. `top` is the type of a whole document. */
export function toPieces(slice: Slice, top: NodeType): Slice[] {
  const { content, openStart, openEnd } = slice;
  const whole = top.create(null, content);
  const pieces: Slice[] = [];
  let from = 0;
  let open = openStart;
  for (const cut of findCuts(content)) {
    const { depth } = whole.resolve(cut);
    pieces.push(new Slice(content.cut(from, cut), open, depth));
    from = cut;
    open = depth;
  }
  pieces.push(new Slice(content.cut(from), open, openEnd));
  return pieces;
}

/** Replaces the selection. False when the slice is small enough to go the usual way. */
export function pasteInPieces(view: EditorView, slice: Slice): boolean {
  const pieces = toPieces(slice, view.state.schema.topNodeType);
  if (pieces.length === 1) return false;
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
