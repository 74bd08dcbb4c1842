// A text written together: headings, lists, links and emphasis on a shared fragment, with everybody's carets.
// It seeds nothing and saves nothing: what is written goes to the document it was handed. Heavy: see lazy-rich-text-editor.
import { EditorContent } from '@tiptap/react';
import { useCallback, useRef, useState } from 'react';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { useWords } from '../state/words.tsx';
import { EditorFoot } from './editor-foot.tsx';
import { EditorToolbar, type ToolbarHandle } from './editor-toolbar.tsx';
import { LinkDialog } from './link-dialog.tsx';
import styles from './rich-text-editor.module.css';
import { useRichText } from './use-rich-text.ts';

export interface RichTextEditorProps {
  readonly fragment: Y.XmlFragment;
  /** Of the document that holds the fragment. */
  readonly awareness: Awareness;
  /** False shows the same text without toolbar and placeholder. */
  readonly editable: boolean;
  /** Names the text for readers. */
  readonly label: string;
  readonly placeholder: string;
}

/** The editor with its toolbar; read-only it is the text alone. */
export function RichTextEditor(props: RichTextEditorProps) {
  const { fragment, awareness, editable, label, placeholder } = props;
  const { t } = useWords();
  const toolbar = useRef<ToolbarHandle>(null);
  const [link, setLink] = useState<string | null>(null);
  const editor = useRichText({
    fragment,
    awareness,
    editable,
    label,
    placeholder,
    className: styles.text ?? '',
    onToolbar: useCallback(() => toolbar.current?.focus(), []),
  });

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
    <div className={styles.frame} data-editable={editable || undefined}>
      {editable && (
        <EditorToolbar
          ref={toolbar}
          editor={editor}
          label={t('editor.toolbar', { label })}
          onLink={askForLink}
        />
      )}
      <EditorContent editor={editor} />
      {editable && <EditorFoot editor={editor} awareness={awareness} />}
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
