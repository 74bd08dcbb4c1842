// One idea to vote on: its words, its author, its votes per city, and one button to give or take back. A button that can
// do nothing says so in its own words, and pressed it says what to do.
import { useState } from 'react';
import type { Author, Idea } from '../../../shared/model/idea.ts';
import type { TableId } from '../../../shared/model/ids.ts';
import { votesLeft } from '../../../shared/model/support.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { CityBadge } from '../../parts/city-badge.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Quoted } from '../../parts/quoted.tsx';
import { Written } from '../../pieces/languages/written.tsx';
import { useAction } from '../../state/action.ts';
import { cityIndexOf } from '../../state/people.ts';
import { useCommand, useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './idea-votes.module.css';

interface IdeaVotesProps {
  readonly tableId: TableId;
  readonly idea: Pick<Idea, 'id' | 'text' | 'language'>;
  readonly author: Author | null;
  readonly isChosen: boolean;
}

/** A card that stays where it is whatever the count. */
export function IdeaVotes({ tableId, idea, author, isChosen }: IdeaVotesProps) {
  const { t } = useWords();
  const session = useSession();
  const { participant } = useMe();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const votes = session.votes.filter((vote) => vote.tableId === tableId && vote.ideaId === idea.id);
  const isGiven = votes.some(({ participantId }) => participantId === participant?.id);
  const mayGive = participant !== null && (isGiven || votesLeft(session, participant.id) > 0);
  const cityOf = new Map(session.participants.map(({ id, city }) => [id, city]));
  const perCity = session.cities
    .map(({ name }, index) => ({
      name,
      index,
      count: votes.filter(({ participantId }) => cityOf.get(participantId) === name).length,
    }))
    .filter(({ count }) => count > 0);
  const wordsId = `idea-${tableId}-${idea.id}`;
  const [asksWhy, setAsksWhy] = useState(false);
  const toggle = () => {
    setAsksWhy(!mayGive);
    if (!mayGive) return;
    run(() => command(isGiven ? 'vote:withdraw' : 'vote:place', { tableId, ideaId: idea.id }));
  };
  return (
    <Card
      as="li"
      tone={isChosen ? 'accent' : 'paper'}
      cityIndex={author ? cityIndexOf(session, author.city) : undefined}
    >
      <div className={styles.idea}>
        {isChosen && <p className={styles.chosen}>{t('steps.vote.chosen')}</p>}
        <Quoted as="p" id={wordsId} className={styles.words} lang={idea.language}>
          {idea.text}
        </Quoted>
        {author && (
          <p className={styles.soft}>
            <Written isName by={{ personId: author.id, city: author.city }}>
              {author.name}
            </Written>
          </p>
        )}
        <div className={styles.foot}>
          <p className={styles.votes}>
            {isGiven && <Icon name="check" />}
            {t('steps.vote.votes', { count: votes.length })}
            {perCity.map(({ name, index, count }) => (
              <CityBadge key={name} name={name} index={index} kind="plain">
                {count}
              </CityBadge>
            ))}
          </p>
          {participant && (
            <Button
              id={`${wordsId}-vote`}
              icon={isGiven ? 'undo' : mayGive ? 'plus' : undefined}
              busy={busy}
              aria-disabled={!mayGive}
              aria-labelledby={`${wordsId}-vote ${wordsId}`}
              onClick={toggle}
            >
              {t(
                isGiven ? 'steps.vote.given' : mayGive ? 'steps.vote.give' : 'steps.vote.noneLeft',
              )}
            </Button>
          )}
        </div>
        {asksWhy && !mayGive && (
          <Notice live>
            <p>{t('steps.vote.noneLeftText')}</p>
          </Notice>
        )}
        {problem && (
          <Notice kind="problem" live>
            {problem}
          </Notice>
        )}
      </div>
    </Card>
  );
}
