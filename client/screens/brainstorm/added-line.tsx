// What one just put on the table, so that one need not look for it; across the border with a small celebration.

import { Icon } from '../../parts/icon.tsx';
import { VisuallyHidden } from '../../parts/visually-hidden.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './added-line.module.css';
import { BorderCrossing } from './border-crossing.tsx';
import type { IdeaView } from './idea-view.ts';

/** Nothing before the first idea. */
export function AddedLine({ latest }: { readonly latest: readonly IdeaView[] }) {
  const { t } = useWords();
  const [first] = latest;
  const count = latest.length;
  return (
    <>
      <VisuallyHidden role="status">
        {first && t(first.crosses ? 'brainstorm.addedAcross' : 'brainstorm.added', { count })}
      </VisuallyHidden>
      {first && (
        <div className={styles.added} key={first.id}>
          <Icon name="check" />
          <p className={styles.words} aria-hidden="true">
            <b>{t('brainstorm.added', { count })}</b>{' '}
            <span dir="auto" lang={first.idea.language}>
              {first.idea.text}
            </span>
          </p>
          {first.crosses && <BorderCrossing view={first} />}
        </div>
      )}
    </>
  );
}
