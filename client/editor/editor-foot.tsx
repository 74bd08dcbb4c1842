// Under the text: who else is writing in it, and where the link at the caret leads.
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import type { Awareness } from 'y-protocols/awareness';
import { isSafeLink } from '../../shared/model/safe-link.ts';
import { CitySwatch } from '../parts/city-swatch.tsx';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../state/words.tsx';
import styles from './editor-foot.module.css';
import { useWriters } from './use-writers.ts';

interface EditorFootProps {
  readonly editor: Editor;
  readonly awareness: Awareness;
}

const mostShown = 8;

/** Keeps its line when there is nothing to say, so that the page does not jump while people write. */
export function EditorFoot({ editor, awareness }: EditorFootProps) {
  const { t } = useWords();
  const writers = useWriters(awareness);
  const address = useEditorState({
    editor,
    selector: ({ editor }) => String(editor.getAttributes('link').href ?? ''),
  });
  const more = writers.length - mostShown;
  return (
    <div className={styles.foot}>
      {writers.length > 0 && (
        <div className={styles.writers}>
          <span>{t('editor.writing')}</span>
          <ul role="list" className={styles.people}>
            {writers.slice(0, mostShown).map(({ id, name, cityIndex }) => (
              <li key={id} className={styles.person}>
                {cityIndex >= 0 && <CitySwatch index={cityIndex} />}
                <bdi>{name}</bdi>
              </li>
            ))}
            {more > 0 && <li>{t('editor.writingMore', { count: more })}</li>}
          </ul>
        </div>
      )}
      {isSafeLink(address) && (
        <a href={address} target="_blank" rel="noopener noreferrer" className={styles.link}>
          <Icon name="external" />
          <span dir="ltr">{t('editor.linkOpen', { address: toShown(address) })}</span>
        </a>
      )}
    </div>
  );
}

/** Without its beginning, and not longer than a line. */
function toShown(address: string): string {
  const bare = address.replace(/^(?:https?:\/\/|mailto:)/, '');
  return bare.length > 40 ? `${bare.slice(0, 39)}…` : bare;
}
