// The buttons above a text: headings, emphasis, lists, link, undo. By mouse the caret stays in the text;
// by keyboard the focus stays on the button, and Escape goes back to the text.
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import {
  Fragment,
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
  useImperativeHandle,
} from 'react';
import { IconButton } from '../parts/icon-button.tsx';
import { useWords } from '../state/words.tsx';
import styles from './editor-toolbar.module.css';
import { type ToolbarAct, toolbarActs } from './toolbar-acts.ts';
import { useRovingFocus } from './use-roving-focus.ts';

export interface ToolbarHandle {
  focus(): void;
}

interface EditorToolbarProps {
  readonly editor: Editor;
  readonly label: string;
  readonly onLink: () => void;
  readonly ref: Ref<ToolbarHandle>;
}

/** The link stands before undo and redo. */
const linkPlace = toolbarActs.findIndex(({ name }) => name === 'undo');

/** A toolbar with one Tab stop. */
export function EditorToolbar({ editor, label, onLink, ref }: EditorToolbarProps) {
  const { t } = useWords();
  const { row, tabIndexOf, onKeyDown, focus } = useRovingFocus();
  useImperativeHandle(ref, () => ({ focus }));
  const state = useEditorState({
    editor,
    selector: ({ editor }) => ({
      on: toolbarActs.map(({ isOn }) => isOn?.(editor)),
      possible: toolbarActs.map(({ isPossible }) => isPossible?.(editor) ?? true),
      isLink: editor.isActive('link'),
    }),
  });

  const run = (act: ToolbarAct) => (event: MouseEvent) => {
    const chain = editor.chain();
    act.run(event.detail > 0 ? chain.focus() : chain).run();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') editor.view.focus();
    else onKeyDown(event);
  };
  const linkButton = (
    <IconButton
      icon="link"
      label={t('editor.link')}
      aria-pressed={state.isLink}
      tabIndex={tabIndexOf(linkPlace)}
      onClick={onLink}
    />
  );
  return (
    <div
      ref={row}
      role="toolbar"
      tabIndex={-1}
      aria-label={label}
      className={styles.toolbar}
      onKeyDown={leave}
      onMouseDown={(event) => event.preventDefault()}
    >
      {toolbarActs.map((act, index) => (
        <Fragment key={act.name}>
          {index === linkPlace && linkButton}
          {act.apart && <span className={styles.apart} />}
          <IconButton
            icon={act.icon}
            label={t(`editor.${act.name}`)}
            aria-pressed={state.on[index]}
            aria-disabled={!state.possible[index] || undefined}
            tabIndex={tabIndexOf(index < linkPlace ? index : index + 1)}
            onClick={run(act)}
          />
        </Fragment>
      ))}
    </div>
  );
}
