// One idea as it was written: its words, who wrote them, what kind it is, and what it rides on.
import type { City } from '../../../shared/model/city.ts';
import type { OutcomeIdea, OutcomeTable } from '../../../shared/model/outcome.ts';
import { Icon } from '../../parts/icon.tsx';
import { KindBadge } from '../../parts/kind-badge.tsx';
import { useWords } from '../../state/words.tsx';
import { AuthorLine } from './author-line.tsx';
import styles from './idea-entry.module.css';
import { IdeaReadings } from './idea-readings.tsx';

interface IdeaEntryProps {
  readonly idea: OutcomeIdea;
  readonly table: OutcomeTable;
  readonly cities: readonly City[];
  /** It stands right under what it rides on, so that need not be said. */
  readonly isUnderGround: boolean;
}

/** An entry of the list of ideas. */
export function IdeaEntry({ idea, table, cities, isUnderGround }: IdeaEntryProps) {
  const { t } = useWords();
  const { text, language, author, kind, acrossBorder, votes, readings } = idea;
  const ground = isUnderGround ? undefined : table.ideas.find(({ id }) => id === idea.ridesOn);
  const isChosen = table.chosen === idea.id;
  return (
    <div className={styles.idea}>
      <p className={styles.words} lang={language} dir="auto">
        {text}
      </p>
      <p className={styles.facts}>
        <AuthorLine name={author.name} city={author.city} cities={cities} />
        <KindBadge kind={kind} label={t(`outcome.kind.${kind}`)} />
        {acrossBorder && (
          <span className={styles.across}>
            <Icon name="border" />
            {t('outcome.across')}
          </span>
        )}
        {isChosen && (
          <strong className={styles.chosen}>
            <Icon name="star" />
            {t('outcome.chosen')}
          </strong>
        )}
        {votes.total > 0 && <span>{t('outcome.votes', { count: votes.total })}</span>}
      </p>
      {ground && (
        <p className={styles.ground}>
          <Icon name="ride" /> {t('outcome.ridesOn')}:{' '}
          <q lang={ground.language} dir="auto">
            {ground.text}
          </q>
        </p>
      )}
      <IdeaReadings readings={readings} />
    </div>
  );
}
