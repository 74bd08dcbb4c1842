// What the buttons above a text do, in the order in which they stand. A new act appears by adding a line.
import type { ChainedCommands, Editor } from '@tiptap/core';
import type { IconName } from '../parts/icon-shapes.ts';

export type ActName =
  | 'heading'
  | 'subheading'
  | 'bold'
  | 'italic'
  | 'strike'
  | 'bullets'
  | 'numbers'
  | 'tasks'
  | 'quote'
  | 'undo'
  | 'redo';

export interface ToolbarAct {
  readonly name: ActName;
  readonly icon: IconName;
  /** Begins a group of its own. */
  readonly apart?: true;
  /** Missing for acts that are neither on nor off. */
  readonly isOn?: (editor: Editor) => boolean;
  readonly isPossible?: (editor: Editor) => boolean;
  readonly run: (chain: ChainedCommands) => ChainedCommands;
}

export const toolbarActs: readonly ToolbarAct[] = [
  {
    name: 'heading',
    icon: 'heading',
    isOn: (editor) => editor.isActive('heading', { level: 2 }),
    run: (chain) => chain.toggleHeading({ level: 2 }),
  },
  {
    name: 'subheading',
    icon: 'subheading',
    isOn: (editor) => editor.isActive('heading', { level: 3 }),
    run: (chain) => chain.toggleHeading({ level: 3 }),
  },
  {
    name: 'bold',
    icon: 'bold',
    apart: true,
    isOn: (editor) => editor.isActive('bold'),
    run: (chain) => chain.toggleBold(),
  },
  {
    name: 'italic',
    icon: 'italic',
    isOn: (editor) => editor.isActive('italic'),
    run: (chain) => chain.toggleItalic(),
  },
  {
    name: 'strike',
    icon: 'strike',
    isOn: (editor) => editor.isActive('strike'),
    run: (chain) => chain.toggleStrike(),
  },
  {
    name: 'bullets',
    icon: 'bullets',
    apart: true,
    isOn: (editor) => editor.isActive('bulletList'),
    run: (chain) => chain.toggleBulletList(),
  },
  {
    name: 'numbers',
    icon: 'numbers',
    isOn: (editor) => editor.isActive('orderedList'),
    run: (chain) => chain.toggleOrderedList(),
  },
  {
    name: 'tasks',
    icon: 'tasks',
    isOn: (editor) => editor.isActive('taskList'),
    run: (chain) => chain.toggleTaskList(),
  },
  {
    name: 'quote',
    icon: 'quote',
    isOn: (editor) => editor.isActive('blockquote'),
    run: (chain) => chain.toggleBlockquote(),
  },
  {
    name: 'undo',
    icon: 'undo',
    apart: true,
    isPossible: (editor) => editor.can().undo(),
    run: (chain) => chain.undo(),
  },
  {
    name: 'redo',
    icon: 'redo',
    isPossible: (editor) => editor.can().redo(),
    run: (chain) => chain.redo(),
  },
];
