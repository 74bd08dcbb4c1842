// What became of words that the server did not take: why, the words themselves, and all that can be done with them.
// Nothing at all while nothing was refused.
import { useRef } from 'react';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import type { LostWords as Lost, LostState } from '../../state/lost-words.ts';
import { useWords } from '../../state/words.tsx';
import { LostEntry } from './lost-entry.tsx';
import styles from './lost-words.module.css';
import { RecoveryNotice } from './recovery-notice.tsx';
import { useCopying } from './use-copying.ts';
import { useWhy } from './use-why.ts';

export interface WaysBack {
  /** Whether these can stand again where they were meant to. */
  readonly mayPutBack: (words: Lost) => boolean;
  readonly onPutBack: (words: readonly Lost[]) => void;
  /** Into the field where one writes. */
  readonly onTakeUp?: ((words: Lost) => void) | undefined;
}

interface LostWordsProps {
  readonly lost: LostState;
  /** Left out where nothing can be written now: then they can be copied. */
  readonly ways?: WaysBack | undefined;
}

export function LostWords({ lost, ways }: LostWordsProps) {
  return (
    <>
      {lost.recovery && <RecoveryNotice recovery={lost.recovery} onClose={lost.closeRecovery} />}
      {lost.words.length > 0 && <LostList {...{ lost, ways }} />}
      {lost.refusal && <CalmLine code={lost.refusal} onClose={lost.closeRefusal} />}
    </>
  );
}

/** Something was refused, but no words: a card moved too late, an idea taken back. */
function CalmLine(props: {
  readonly code: NonNullable<LostState['refusal']>;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const why = useWhy();
  return (
    <Notice live action={<Button onClick={props.onClose}>{t('lost.close')}</Button>}>
      <p>
        {t('lost.nothing')} {why(props.code)}
      </p>
    </Notice>
  );
}

function LostList({ lost, ways }: LostWordsProps) {
  const { t } = useWords();
  const why = useWhy();
  const { outcomeOf, hasFailed, copy } = useCopying();
  const list = useRef<HTMLUListElement>(null);
  const { words, letGo } = lost;
  const [first, ...others] = new Set(words.map(({ because }) => because));
  const only = others.length === 0 ? first : undefined;
  const fitting = ways ? words.filter(ways.mayPutBack) : [];
  const all = words.map(({ text }) => text).join('\n\n');
  const isAllCopied = outcomeOf(all) === 'copied';
  const isSeveral = words.length > 1;
  const putBack = (some: readonly Lost[]) => {
    ways?.onPutBack(some);
    letGo(some.map(({ id }) => id));
  };
  return (
    <Notice kind="warning" title={t('lost.title', { count: words.length })} live>
      <div className={styles.reasons}>
        {only && <p>{why(only)}</p>}
        <p>{t(lost.isKept ? 'lost.kept' : 'lost.notKept')}</p>
      </div>
      {isSeveral && (
        <div className={styles.acts}>
          {fitting.length > 1 && (
            <Button icon="undo" onClick={() => putBack(fitting)}>
              {t('lost.putAllBack', { count: fitting.length })}
            </Button>
          )}
          <Button icon={isAllCopied ? 'check' : 'copy'} onClick={() => copy(all, list)}>
            {t(isAllCopied ? 'lost.copied' : 'lost.copyAll')}
          </Button>
          <Button kind="quiet" onClick={() => letGo(words.map(({ id }) => id))}>
            {t('lost.letAllGo')}
          </Button>
        </div>
      )}
      {hasFailed && <p className={styles.reasons}>{t('lost.copyFailed')}</p>}
      <section className={styles.scroll} aria-label={t('lost.list')}>
        <ul ref={list} role="list" className={styles.list}>
          {words.map((one) => (
            <LostEntry
              key={one.id}
              words={one}
              why={only ? undefined : why(one.because)}
              isCopied={outcomeOf(one.text) === 'copied'}
              onCopy={(shown) => copy(one.text, shown)}
              onLetGo={() => letGo([one.id])}
              onPutBack={fitting.includes(one) ? () => putBack([one]) : undefined}
              onTakeUp={
                ways?.onTakeUp &&
                (() => {
                  ways.onTakeUp?.(one);
                  letGo([one.id]);
                })
              }
            />
          ))}
        </ul>
      </section>
    </Notice>
  );
}
