// One editor on one shared text: made anew when the text or the language changes, told when rights change.
import type { EditorProps } from '@tiptap/pm/view';
import { type Editor, useEditor } from '@tiptap/react';
import { useEffect, useMemo } from 'react';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { useWords } from '../state/words.tsx';
import { dropInPieces, pasteLink } from './clipboard.ts';
import type { LanguageOf } from './own-languages.ts';
import { pasteInPieces } from './paste-in-pieces.ts';
import { beginOwnStep, pasteWithSpace, toOurHtml, toOurSlice } from './pasted-words.ts';
import { createRichTextExtensions } from './rich-text-extensions.ts';

interface RichTextOptions {
  readonly fragment: Y.XmlFragment;
  readonly awareness: Awareness;
  readonly editable: boolean;
  readonly label: string;
  readonly placeholder: string;
  /** With another one the editor is made anew. */
  readonly languageOf: LanguageOf;
  readonly className: string;
  /** Alt+F10, the key that leads to a toolbar. */
  readonly onToolbar: () => void;
  /** Escape: one is done. */
  readonly onLeave: () => void;
}

/** The editor; it never takes the focus by itself. */
export function useRichText(options: RichTextOptions): Editor {
  const { fragment, awareness, editable, label, placeholder, className } = options;
  const { languageOf, onToolbar, onLeave } = options;
  const { t, language } = useWords();
  const editorProps = useMemo<EditorProps>(
    () => ({
      attributes: {
        class: className,
        role: editable ? 'textbox' : 'group',
        'aria-label': label,
        // A translation in here would be read as typed, and sent to everybody.
        translate: 'no',
        ...(editable && { 'aria-multiline': 'true', 'aria-placeholder': placeholder }),
      },
      transformPastedHTML: toOurHtml,
      clipboardTextParser: toOurSlice,
      handlePaste(view, event, slice) {
        beginOwnStep(view);
        return (
          pasteLink(view, event) || pasteInPieces(view, slice) || pasteWithSpace(view, event, slice)
        );
      },
      handleDrop(view, event, slice, moved) {
        beginOwnStep(view);
        return !moved && dropInPieces(view, event, slice);
      },
      handleKeyDown(view, event) {
        const isToolbar = event.key === 'F10' && event.altKey;
        // While words are composed, Escape belongs to the input method.
        const isLeave = event.key === 'Escape' && !event.isComposing && !view.composing;
        if (isToolbar) onToolbar();
        else if (isLeave) onLeave();
        return isToolbar || isLeave;
      },
    }),
    [className, editable, label, onLeave, onToolbar, placeholder],
  );
  const editor = useEditor(
    {
      extensions: createRichTextExtensions({
        fragment,
        awareness,
        placeholder,
        taskLabel: (words) => t('editor.task', { words: words || t('editor.taskEmpty') }),
        languageOf,
      }),
      editable,
      editorProps,
      enablePasteRules: false,
      injectCSS: false,
    },
    [fragment, awareness, language, languageOf],
  );
  useEffect(() => {
    editor.setOptions({ editable, editorProps });
  }, [editor, editable, editorProps]);
  return editor;
}
