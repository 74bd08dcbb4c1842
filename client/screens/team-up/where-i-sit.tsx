// After choosing: at which table one sits, and with whom of those who are here.
import { Notice } from '../../parts/notice.tsx';
import { VisuallyHidden } from '../../parts/visually-hidden.tsx';
import { useIsHere } from '../../state/here.ts';
import { useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './where-i-sit.module.css';

const mostNames = 8;

/** Read out when one has sat down, and not again when others come or go; nothing for those without a seat. */
export function WhereISit() {
  const { t, list } = useWords();
  const { challenges, participants } = useSession();
  const { table, participant } = useMe();
  const isHere = useIsHere();
  const challenge = challenges.find(({ id }) => id === table?.challengeId);
  const seats = new Set<string>(table?.seats);
  const others = participants.filter(({ id }) => seats.has(id) && id !== participant?.id);
  const here = others.filter(({ id }) => isHere(id));
  const away = others.length - here.length;
  const names = here.slice(0, mostNames).map(({ name }) => name);
  const rest = here.length - names.length;
  if (rest > 0) names.push(t('pitches.andMore', { count: rest }));
  const sits = challenge && t('pitches.youSit', { title: challenge.title });
  return (
    <div>
      <VisuallyHidden role="status">{sits}</VisuallyHidden>
      {challenge && (
        <Notice kind="good" title={sits}>
          <p dir="auto" className={styles.names}>
            {here.length === 0
              ? t('pitches.firstHere')
              : t('pitches.withYou', { names: list(names) })}
          </p>
          {away > 0 && <p>{t('pitches.seatsAway', { count: away })}</p>}
          <p>{t('pitches.mayChange')}</p>
        </Notice>
      )}
    </div>
  );
}
