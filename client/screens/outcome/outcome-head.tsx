// What it is the outcome of: the title, each city with the start on its own clock, and how fresh this is.
import type { Outcome } from '../../../shared/model/outcome.ts';
import { Button } from '../../parts/button.tsx';
import { CityBadge } from '../../parts/city-badge.tsx';
import { Notice } from '../../parts/notice.tsx';
import { VisuallyHidden } from '../../parts/visually-hidden.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './outcome-head.module.css';
import type { OutcomeRead } from './use-outcome.ts';

interface OutcomeHeadProps {
  readonly outcome: Outcome;
  readonly read: OutcomeRead;
}

const full = { dateStyle: 'full', timeStyle: 'short' } as const;
const short = { dateStyle: 'medium', timeStyle: 'medium' } as const;

/** The top of the page. */
export function OutcomeHead({ outcome: { session, cities }, read }: OutcomeHeadProps) {
  const { t, date, refusal } = useWords();
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>{t('outcome.kicker')}</p>
      <h1 dir="auto">{session.title}</h1>
      <dl className={styles.cities} aria-label={t('outcome.cities')}>
        {cities.map(({ name, timeZone }, index) => (
          <div key={name} className={styles.city}>
            <dt>
              <CityBadge name={name} index={index} />
            </dt>
            <dd>
              <VisuallyHidden>{t('outcome.start')}: </VisuallyHidden>
              {session.startsAt ? (
                <time dateTime={session.startsAt}>{date(session.startsAt, full, timeZone)}</time>
              ) : (
                t('outcome.noStart')
              )}
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.fresh}>
        <p>
          {session.closedAt
            ? t('outcome.closed', { when: date(session.closedAt, short) })
            : t('outcome.asOf', { when: date(read.readAtMs, short) })}
        </p>
        <span data-print="hide" className={styles.acts}>
          <Button icon="redo" busy={read.busy} onClick={read.refresh}>
            {t('outcome.refresh')}
          </Button>
          <Button icon="print" onClick={() => window.print()}>
            {t('outcome.print')}
          </Button>
        </span>
      </div>
      {read.problem !== null && (
        <Notice kind="problem" live>
          {refusal(read.problem)}
        </Notice>
      )}
    </header>
  );
}
