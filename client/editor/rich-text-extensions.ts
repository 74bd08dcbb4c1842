// What may stand in a brief or a statement: exactly the nodes and marks of shared/document/brief-document.ts.
// Nothing here writes by itself: no node is appended and no text is seeded.
import type { Extensions } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { ListItem, OrderedList } from '@tiptap/extension-list';
import { Placeholder } from '@tiptap/extension-placeholder';
import { TaskItem } from '@tiptap/extension-task-item';
import { TaskList } from '@tiptap/extension-task-list';
import { StarterKit } from '@tiptap/starter-kit';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { createCarets } from './carets.ts';
import { linkMark } from './link-mark.ts';
import { createOwnLanguages, type LanguageOf } from './own-languages.ts';
import { createShownNodes } from './shown-nodes.ts';

export const headingLevels = [2, 3] as const;

/** Tab leaves the text, as everywhere on the page; Ctrl or Cmd with a bracket moves an item in and out. */
const listItem = ListItem.extend({
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Mod-]': () => this.editor.commands.sinkListItem(this.name),
      'Mod-[': () => this.editor.commands.liftListItem(this.name),
    };
  },
});

const taskItem = TaskItem.extend({
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Mod-]': () => this.editor.commands.sinkListItem(this.name),
      'Mod-[': () => this.editor.commands.liftListItem(this.name),
    };
  },
});

/**
 * As pasted pages have it, a list may begin at no number at all, or be marked in ways that no schema has. Its own reading
 * of pasted text goes: it makes lists of names with initials, and of what was asked for as plain text.
 */
const orderedList = OrderedList.extend({
  addProseMirrorPlugins: () => [],
  addAttributes() {
    return {
      start: {
        default: 1,
        parseHTML: (list) => {
          const start = Number.parseInt(list.getAttribute('start') ?? '', 10);
          return Number.isSafeInteger(start) ? start : 1;
        },
      },
    };
  },
});

const starterKit = StarterKit.configure({
  heading: { levels: [...headingLevels] },
  dropcursor: { color: 'currentColor', width: 2 },
  code: false,
  codeBlock: false,
  gapcursor: false,
  horizontalRule: false,
  link: false,
  listItem: false,
  orderedList: false,
  trailingNode: false,
  underline: false,
  undoRedo: false,
});

interface RichText {
  readonly fragment: Y.XmlFragment;
  readonly awareness: Awareness;
  readonly placeholder: string;
  /** Names the box of one task: its words, or what to call an empty one. */
  readonly taskLabel: (words: string) => string;
  /** Of one paragraph, as far as it is known. */
  readonly languageOf: LanguageOf;
}

/** Tiptap's extensions for one shared text. */
export function createRichTextExtensions(text: RichText): Extensions {
  const { ySyncOptions, firstDrawing } = createShownNodes(text.fragment);
  return [
    starterKit,
    linkMark,
    listItem,
    orderedList,
    TaskList,
    taskItem.configure({
      nested: true,
      a11y: { checkboxLabel: (node) => text.taskLabel(node.textContent) },
    }),
    Placeholder.configure({ placeholder: text.placeholder, showOnlyWhenEditable: true }),
    Collaboration.configure({ fragment: text.fragment, ySyncOptions }),
    firstDrawing,
    createCarets(text.awareness),
    createOwnLanguages(text.languageOf),
  ];
}
