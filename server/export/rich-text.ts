// A brief as Markdown: Tiptap's own serialiser over the schema of briefs, with people's words escaped first.
import type { JSONContent } from '@tiptap/core';
import { Link } from '@tiptap/extension-link';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import { MarkdownManager } from '@tiptap/markdown';
import { StarterKit } from '@tiptap/starter-kit';
import { escapeLine } from './markdown-text.ts';

const manager = new MarkdownManager({
  extensions: [
    StarterKit.configure({ link: false, undoRedo: false }),
    Link,
    TaskList,
    TaskItem.configure({ nested: true }),
  ],
});

/** Escapes the words and sinks headings under those of the file. */
function toWritable(node: JSONContent): JSONContent {
  const text = node.text === undefined ? {} : { text: keepEnds(node.text) };
  const content = node.content ? { content: node.content.map(toWritable) } : {};
  const level = Math.min(6, Number(node.attrs?.level ?? 1) + 3);
  const attrs = node.type === 'heading' ? { attrs: { ...node.attrs, level } } : {};
  return { ...node, ...text, ...content, ...attrs };
}

/** Spaces at the ends part words from their bold neighbours, so they stay. */
function keepEnds(text: string): string {
  const start = /^\s/.test(text) ? ' ' : '';
  const end = /\S\s$/.test(text) ? ' ' : '';
  return `${start}${escapeLine(text)}${end}`;
}

/** Markdown of ProseMirror JSON; an empty string when there is nothing to read. */
export function briefToMarkdown(brief: unknown): string {
  if (brief === null || typeof brief !== 'object') return '';
  return manager.serialize(toWritable(brief)).trim();
}
