// A text written together: headings, lists, links and emphasis on a shared fragment, with everybody's carets.
// It reads as text until somebody asks to write on it: most people listen most of the time.
// It seeds nothing and saves nothing: what is written goes to the document it was handed. Heavy: see lazy-rich-text-editor.
import { EditorContent, useEditorState } from '@tiptap/react';
import { useCallback, useRef, useState } from 'react';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { Button } from '../parts/button.tsx';
import { useWords } from '../state/words.tsx';
import { EditorFoot } from './editor-foot.tsx';
import { EditorToolbar, type ToolbarHandle } from './editor-toolbar.tsx';
import { LinkDialog } from './link-dialog.tsx';
import type { LanguageOf } from './own-languages.ts';
import styles from './rich-text-editor.module.css';
import { useRichText } from './use-rich-text.ts';
import { useFocusOfWriting, useWriting } from './use-writing.ts';

export interface RichTextEditorProps {
  readonly fragment: Y.XmlFragment;
  /** Of the document that holds the fragment. */
  readonly awareness: Awareness;
  /** False shows the same text with no way to write on it. */
  readonly mayWrite: boolean;
  /** Names the text for readers. */
  readonly label: string;
  readonly placeholder: string;
  /** The language of a paragraph, as far as it is known; always the same function. */
  readonly languageOf: LanguageOf;
}

/** The text, and on demand the editor with its toolbar. Escape, or “done”, leads back to the text. */
export function RichTextEditor(props: RichTextEditorProps) {
  const { fragment, awareness, mayWrite, label, placeholder, languageOf } = props;
  const { t } = useWords();
  const toolbar = useRef<ToolbarHandle>(null);
  const [link, setLink] = useState<string | null>(null);
  const wayIn = useRef<HTMLButtonElement>(null);
  const { writes, begin, finish } = useWriting(mayWrite);
  const editor = useRichText({
    fragment,
    awareness,
    editable: writes,
    label,
    placeholder,
    languageOf,
    className: styles.text ?? '',
    onToolbar: useCallback(() => toolbar.current?.focus(), []),
    onLeave: finish,
  });
  useFocusOfWriting(editor, writes, wayIn);
  const isEmpty = useEditorState({ editor, selector: ({ editor }) => editor.isEmpty });

  const askForLink = () => setLink(String(editor.getAttributes('link').href ?? ''));
  const saveLink = (href: string) => {
    const chain = editor.chain().extendMarkRange('link');
    if (editor.state.selection.empty && !editor.isActive('link')) {
      const text = href.replace(/^mailto:/, '');
      chain.insertContent({ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }).run();
    } else chain.setLink({ href }).run();
    setLink(null);
  };
  const removeLink = () => {
    editor.chain().extendMarkRange('link').unsetLink().run();
    setLink(null);
  };
  return (
    <div className={styles.frame} data-editable={writes || undefined}>
      {writes && (
        <div className={styles.head}>
          <EditorToolbar
            ref={toolbar}
            editor={editor}
            label={t('editor.toolbar', { label })}
            onLink={askForLink}
          />
          <Button kind="quiet" icon="check" onClick={finish}>
            {t('editor.done')}
          </Button>
        </div>
      )}
      {!writes && isEmpty && <p className={styles.empty}>{t('editor.nothing')}</p>}
      <div hidden={!writes && isEmpty}>
        <EditorContent editor={editor} />
      </div>
      {writes && <EditorFoot editor={editor} awareness={awareness} />}
      {mayWrite && !writes && (
        <div className={styles.wayIn}>
          <Button
            ref={wayIn}
            icon="edit"
            aria-label={t('editor.writeOn', { label })}
            onClick={begin}
          >
            {t('editor.write')}
          </Button>
        </div>
      )}
      {link !== null && (
        <LinkDialog
          address={link}
          onSave={saveLink}
          onRemove={removeLink}
          onClose={() => setLink(null)}
        />
      )}
    </div>
  );
}
