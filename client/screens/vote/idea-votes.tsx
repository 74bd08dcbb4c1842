// One idea to vote on: its words, its author, its votes per city, and one button to give or take back.
import type { Author, Idea } from '../../../shared/model/idea.ts';
import type { TableId } from '../../../shared/model/ids.ts';
import { votesLeft } from '../../../shared/model/support.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { CityBadge } from '../../parts/city-badge.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Notice } from '../../parts/notice.tsx';
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
  const toggle = () => {
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
        <p id={wordsId} className={styles.words} dir="auto" lang={idea.language}>
          {idea.text}
        </p>
        {author && (
          <p className={styles.soft}>
            <bdi>{author.name}</bdi>
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
              icon={isGiven ? 'undo' : 'plus'}
              busy={busy}
              aria-disabled={!mayGive}
              aria-describedby={wordsId}
              onClick={toggle}
            >
              {t(isGiven ? 'steps.vote.given' : 'steps.vote.give')}
            </Button>
          )}
        </div>
        {problem && (
          <Notice kind="problem" live>
            {problem}
          </Notice>
        )}
      </div>
    </Card>
  );
}
