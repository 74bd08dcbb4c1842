// What was taken back, the latest first, and the way to have it again.

import type { TakeBack } from '../../../../shared/model/put-away.ts';
import { Button } from '../../../parts/button.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Written } from '../../../pieces/languages/written.tsx';
import { useAction } from '../../../state/action.ts';
import { useCommand, useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { useClock } from '../use-clock.ts';
import styles from './take-backs.module.css';

/** The list of people must stay near. */
const mostShown = 2;

export function TakeBacks() {
  const { t } = useWords();
  const { takeBacks } = useSession();
  const latestFirst = takeBacks.toReversed();
  const earlier = latestFirst.slice(mostShown);
  return (
    <div className={styles.part}>
      <h4 id="taken-back">{t('desk.takenBack')}</h4>
      <Rows acts={latestFirst.slice(0, mostShown)} />
      {earlier.length > 0 && (
        <details>
          <summary className={styles.summary}>
            {t('desk.takenBackEarlier', { count: earlier.length })}
          </summary>
          <Rows acts={earlier} />
        </details>
      )}
    </div>
  );
}

function Rows({ acts }: { readonly acts: readonly TakeBack[] }) {
  return (
    <ul role="list" aria-labelledby="taken-back" className={styles.acts}>
      {acts.map((act) => (
        <Row key={act.id} act={act} />
      ))}
    </ul>
  );
}

function Row({ act }: { readonly act: TakeBack }) {
  const { t, rich } = useWords();
  const { participants } = useSession();
  const command = useCommand();
  const clock = useClock();
  const { run, busy, problem } = useAction();
  const time = clock(act.at);
  const [first] = participants.filter(({ takenBack }) => takenBack === act.id);
  const whom =
    act.since === null
      ? rich('desk.takenBackOne', {
          name: first ? (
            <Written isName by={{ personId: first.id }}>
              {first.name}
            </Written>
          ) : (
            ''
          ),
          things: act.things,
        })
      : t('desk.takenBackSince', {
          people: act.people,
          things: act.things,
          since: clock(act.since),
        });
  return (
    <li className={styles.act}>
      <p className={styles.words}>
        <span className={styles.time}>{time}</span> {whom}
      </p>
      <Button
        icon="restore"
        busy={busy}
        name={rich('desk.bringBackLabel', {
          what: (
            <>
              {time} {whom}
            </>
          ),
        })}
        onClick={() => run(() => command('people:bring-back', { takeBackId: act.id }))}
      >
        {t('desk.bringBack')}
      </Button>
      {problem && (
        <Notice kind="problem" live>
          {problem}
        </Notice>
      )}
    </li>
  );
}
