// What comes in by clipboard and by dropping: an address becomes a link, a large text comes in pieces.
import type { Slice } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isSafeLink } from '../../shared/model/safe-link.ts';
import { pasteInPieces, toPieces } from './paste-in-pieces.ts';

/** An address alone on the clipboard: the selected words get it as their link, or it stands as one itself. */
export function pasteLink(view: EditorView, event: ClipboardEvent): boolean {
  const address = event.clipboardData?.getData('text/plain').trim() ?? '';
  const { link } = view.state.schema.marks;
  if (!link || /\s/.test(address) || address.length > 2000 || !isSafeLink(address)) return false;
  const { selection, tr } = view.state;
  const { from, to } = selection;
  const mark = link.create({ href: address });
  if (selection.empty) tr.insertText(address).addMark(from, from + address.length, mark);
  else tr.addMark(from, to, mark);
  view.dispatch(tr.removeStoredMark(link).scrollIntoView());
  return true;
}

/** A large text dropped from elsewhere. False when it is small enough to go the usual way. */
export function dropInPieces(view: EditorView, event: DragEvent, slice: Slice): boolean {
  if (toPieces(slice, view.state.schema.topNodeType).length === 1) return false;
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
  if (!at) return false;
  const place = Selection.near(view.state.doc.resolve(at.pos));
  view.dispatch(view.state.tr.setSelection(place));
  event.preventDefault();
  return pasteInPieces(view, slice);
}
