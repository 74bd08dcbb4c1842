// One promise: its kind, its words, who gave it and by when. Its giver or a facilitator takes it back.
import type { Commitment } from '../../../shared/model/commitment.ts';
import { Button } from '../../parts/button.tsx';
import { CityBadge } from '../../parts/city-badge.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useAction } from '../../state/action.ts';
import { cityIndexOf } from '../../state/people.ts';
import { useCommand, useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { promiseIcons } from './promise-icons.ts';
import styles from './promise-line.module.css';

/** A line of the list of promises. */
export function PromiseLine({ promise }: { readonly promise: Commitment }) {
  const { t, date } = useWords();
  const session = useSession();
  const me = useMe();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const { id, kind, what, by, participantId } = promise;
  const giver = session.participants.find((each) => each.id === participantId);
  const isOwn = me.participant?.id === participantId;
  const mayTakeBack = session.closedAt === null && (isOwn || me.mayFacilitate);
  return (
    <li className={styles.line}>
      <span className={styles.kind}>
        <Icon name={promiseIcons[kind]} size="1.5rem" />
      </span>
      <div className={styles.words}>
        <p className={styles.kindName}>{t(`steps.support.kind.${kind}`)}</p>
        <p className={styles.what} dir="auto" lang={giver?.language}>
          {what}
        </p>
        <p className={styles.who}>
          <bdi>{giver?.name ?? t('steps.anonymous')}</bdi>
          {isOwn && <span className={styles.soft}>{t('steps.you')}</span>}
          {giver && (
            <CityBadge name={giver.city} index={cityIndexOf(session, giver.city)} kind="plain" />
          )}
          {by && (
            <time dateTime={by} className={styles.soft}>
              {t('steps.support.until', {
                day: date(`${by}T00:00:00Z`, { dateStyle: 'medium' }, 'UTC'),
              })}
            </time>
          )}
        </p>
        {problem && (
          <Notice kind="problem" live>
            {problem}
          </Notice>
        )}
      </div>
      {mayTakeBack && (
        <Button
          kind="quiet"
          icon="undo"
          busy={busy}
          aria-label={t('steps.support.takeBack', { what })}
          onClick={() => run(() => command('commitment:withdraw', { commitmentId: id }))}
        >
          {t('steps.undo')}
        </Button>
      )}
    </li>
  );
}
