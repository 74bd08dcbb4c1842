// The shape of a challenge's brief: one fragment of rich text, and what may stand in it.
import type * as Y from 'yjs';

export function openBrief(doc: Y.Doc): Y.XmlFragment {
  return doc.getXmlFragment('brief');
}

/** Nodes and marks of rich text that any editor or export of ours knows; others are left out. */
export const richTextNodes = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'taskList',
  'taskItem',
  'blockquote',
  'hardBreak',
  'text',
] as const;
export const richTextMarks = ['bold', 'italic', 'strike', 'link'] as const;

/** Marks that may overlap carry a hash behind their name, `link--a1B2c3D4`. */
export const toMarkName = (key: string) => key.replace(/--[a-zA-Z0-9+/=]{8}$/, '');

export const isRichTextNode = (name: string) => richTextNodes.some((node) => node === name);
export const isRichTextMark = (key: string) =>
  richTextMarks.some((mark) => mark === toMarkName(key));
