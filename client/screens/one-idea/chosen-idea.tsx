// The idea a table settled on, with its author and what it rides on; it can still be another one.
import type { Ref } from 'react';
import { crossesBorder } from '../../../shared/model/idea.ts';
import type { IdeaOnTable } from '../../../shared/model/idea-on-table.ts';
import { Button } from '../../parts/button.tsx';
import { IdeaQuote } from '../../pieces/tables/idea-quote.tsx';
import { RideLine } from '../../pieces/tables/ride-line.tsx';
import type { TableState } from '../../state/table.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './chosen-idea.module.css';

interface ChosenIdeaProps {
  readonly state: Pick<TableState, 'snapshot' | 'authorOf'>;
  readonly idea: IdeaOnTable;
  readonly isPicking: boolean;
  /** Missing for those who may not choose here. */
  readonly onPickAgain: (() => void) | undefined;
  /** The heading, for the focus. */
  readonly ref: Ref<HTMLHeadingElement>;
}

/** Announced politely when the table settles. */
export function ChosenIdea({ state, idea, isPicking, onPickAgain, ref }: ChosenIdeaProps) {
  const { t } = useWords();
  const author = state.authorOf(idea);
  const riddenOn = state.snapshot.ideas.find(({ id }) => id === idea.ridesOn);
  const below = riddenOn && { ...riddenOn, author: state.authorOf(riddenOn) };
  const crosses =
    author !== null &&
    below !== undefined &&
    below.author !== null &&
    crossesBorder({ author }, { author: below.author });
  return (
    <section aria-labelledby="chosen-idea" className={styles.chosen}>
      <div className={styles.head}>
        <h3 id="chosen-idea" ref={ref} tabIndex={-1}>
          {t('one-idea.chosen')}
        </h3>
        {onPickAgain && (
          <Button icon="restore" aria-expanded={isPicking} onClick={onPickAgain}>
            {t(isPicking ? 'one-idea.keep' : 'one-idea.pickAgain')}
          </Button>
        )}
      </div>
      <div role="status">
        <IdeaQuote idea={idea} author={author}>
          {idea.ridesOn && <RideLine crosses={crosses} riddenOn={below} />}
        </IdeaQuote>
      </div>
    </section>
  );
}
