// What is pasted or dropped into the field of an idea, without the signs of lists and with cells apart. What has none
// goes in as the browser does it.
import type { ClipboardEvent, DragEvent } from 'react';
import { toLines } from '../../../pasted/to-lines.ts';

/** Far more than a table's worth of ideas; what is larger stays as it is, for the field says that it is too long. */
const mostCharacters = 500_000;

/** Puts the words in as if they had been typed, so that the browser's own undo takes them back in one step. */
function put(event: ClipboardEvent | DragEvent, from: DataTransfer): void {
  const text = from.getData('text/plain');
  const html = from.getData('text/html');
  if (text.length + html.length > mostCharacters) return;
  const lines = toLines(text, html);
  if (lines === '' || lines === text.replace(/\r\n?/g, '\n')) return;
  // Into the midst of a sentence it brings the space that was copied around it.
  if (lines === text.replace(/^[ \u00a0]+|[ \u00a0]+$/g, '')) return;
  if (document.execCommand('insertText', false, lines)) event.preventDefault();
}

export const pasteIdea = (event: ClipboardEvent): void => put(event, event.clipboardData);

export function dropIdea(event: DragEvent<HTMLElement>): void {
  event.currentTarget.focus();
  put(event, event.dataTransfer);
}
