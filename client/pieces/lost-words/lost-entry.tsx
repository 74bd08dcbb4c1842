// One lost text as it was written, with what can be done with it.
import { type RefObject, useRef } from 'react';
import { Button } from '../../parts/button.tsx';
import type { LostWords } from '../../state/lost-words.ts';
import { useWords } from '../../state/words.tsx';
import styles from './lost-words.module.css';

interface LostEntryProps {
  readonly words: LostWords;
  /** When others were lost for another reason. */
  readonly why: string | undefined;
  readonly isCopied: boolean;
  /** `shown` is where they stand. */
  readonly onCopy: (shown: RefObject<Element | null>) => void;
  readonly onLetGo: () => void;
  readonly onPutBack?: (() => void) | undefined;
  readonly onTakeUp?: (() => void) | undefined;
}

export function LostEntry(props: LostEntryProps) {
  const { words, why, isCopied, onCopy, onLetGo, onPutBack, onTakeUp } = props;
  const { t } = useWords();
  const shown = useRef<HTMLParagraphElement>(null);
  return (
    <li className={styles.entry}>
      <p ref={shown} dir="auto" lang={words.idea?.language} className={styles.words}>
        {words.text}
      </p>
      {why && <p>{why}</p>}
      <div className={styles.acts}>
        {onPutBack ? (
          <Button icon="undo" onClick={onPutBack}>
            {t(words.idea ? 'lost.putOnTable' : 'lost.putInText')}
          </Button>
        ) : (
          onTakeUp && (
            <Button icon="edit" onClick={onTakeUp}>
              {t('lost.takeUp')}
            </Button>
          )
        )}
        <Button icon={isCopied ? 'check' : 'copy'} onClick={() => onCopy(shown)}>
          {t(isCopied ? 'lost.copied' : 'lost.copy')}
        </Button>
        <Button kind="quiet" onClick={onLetGo}>
          {t('lost.letGo')}
        </Button>
      </div>
    </li>
  );
}
