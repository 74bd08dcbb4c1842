// One table on its way to one idea: the board to pick from, then the idea large, and its statement below.
import { useEffect, useRef, useState } from 'react';
import type { IdeaId } from '../../../shared/model/ids.ts';
import { permits } from '../../../shared/model/step.ts';
import type { Table } from '../../../shared/model/table.ts';
import { putBackText } from '../../editor/put-back-text.ts';
import { Card } from '../../parts/card.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { Written } from '../../pieces/languages/written.tsx';
import { LostWords } from '../../pieces/lost-words/lost-words.tsx';
import { useAction } from '../../state/action.ts';
import { useCommand, useCurrentStep, useMe, useSession } from '../../state/session.tsx';
import { useTable } from '../../state/table.tsx';
import { useWords } from '../../state/words.tsx';
import { ChosenIdea } from './chosen-idea.tsx';
import { type IdeaPicker, PickIdea } from './pick-idea.tsx';
import { Statement } from './statement.tsx';
import styles from './table-settles.module.css';

interface TableSettlesProps {
  readonly table: Table;
  readonly Picker: IdeaPicker;
}

/** Give it the table's id as `key`. */
export function TableSettles({ table, Picker }: TableSettlesProps) {
  const { t } = useWords();
  const { challenges, closedAt } = useSession();
  const { table: mine, mayFacilitate } = useMe();
  const { step } = useCurrentStep();
  const state = useTable(table.id);
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const [picksAgain, setPicksAgain] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const hasPicked = useRef(false);

  const challenge = challenges.find(({ id }) => id === table.challengeId);
  const whose = { personId: challenge?.presenterId, city: challenge?.city };
  const chosen = state?.snapshot.ideas.find(({ id }) => id === table.chosen);
  const isSeated = mine?.id === table.id && permits(step.kind, 'state');
  const mayChoose = closedAt === null && (mayFacilitate || isSeated);
  const isEmpty = state?.snapshot.ideas.every(({ id }) => table.hiddenIdeas.includes(id));

  // Whoever picked goes on at the idea; the board they stood on is gone.
  useEffect(() => {
    if (!hasPicked.current || !chosen) return;
    hasPicked.current = false;
    heading.current?.focus();
  }, [chosen]);

  // Picking the chosen one again lets it go.
  const pick = (picked: IdeaId) => {
    if (busy) return;
    const ideaId = picked === table.chosen ? null : picked;
    run(async () => {
      hasPicked.current = ideaId !== null;
      await command('table:choose', { tableId: table.id, ideaId });
      setPicksAgain(false);
    });
  };
  if (!state) return <Skeleton lines={6} />;
  return (
    <div className={styles.settles}>
      <header className={styles.head}>
        <Written as="h2" by={whose}>
          {challenge?.title ?? ''}
        </Written>
        <Written as="p" by={whose}>
          {challenge?.question ?? ''}
        </Written>
      </header>
      {problem && (
        <Notice kind="problem" live>
          {problem}
        </Notice>
      )}
      {table.chosen !== null && !chosen && (
        <Notice kind="warning">
          <p>{t('one-idea.gone')}</p>
        </Notice>
      )}
      {chosen && (
        <ChosenIdea
          ref={heading}
          state={state}
          idea={chosen}
          isPicking={picksAgain}
          onPickAgain={mayChoose ? () => setPicksAgain(!picksAgain) : undefined}
        />
      )}
      {isEmpty ? (
        <Card tone="sunk">
          <EmptyState drawing="cards" level={3} title={t('one-idea.noIdeas')}>
            <p>{t('one-idea.noIdeasText')}</p>
          </EmptyState>
        </Card>
      ) : (
        (!chosen || picksAgain) && (
          <PickIdea
            Picker={Picker}
            tableId={table.id}
            chosenId={chosen?.id ?? null}
            onPick={mayChoose ? pick : undefined}
          />
        )
      )}
      {(chosen || state.snapshot.statement !== '') && <Statement state={state} />}
      <LostWords
        lost={state.lost}
        ways={state.mayWrite ? putBackText(state.table.statement) : undefined}
      />
    </div>
  );
}
