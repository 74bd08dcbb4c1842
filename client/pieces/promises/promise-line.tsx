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
import { Written } from '../languages/written.tsx';
import { promiseIcons } from './promise-icons.ts';
import styles from './promise-line.module.css';

/** A line of the list of promises. */
export function PromiseLine({ promise }: { readonly promise: Commitment }) {
  const { t, rich, date } = useWords();
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
        <Written as="p" className={styles.what} by={{ personId: participantId }}>
          {what}
        </Written>
        <p className={styles.who}>
          {giver ? (
            <Written isName by={{ personId: giver.id }}>
              {giver.name}
            </Written>
          ) : (
            t('steps.anonymous')
          )}
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
          name={rich('steps.support.takeBack', {
            what: <Written by={{ personId: participantId }}>{what}</Written>,
          })}
          onClick={() => run(() => command('commitment:withdraw', { commitmentId: id }))}
        >
          {t('steps.undo')}
        </Button>
      )}
    </li>
  );
}
