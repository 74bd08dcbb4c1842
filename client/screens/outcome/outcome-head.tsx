// What it is the outcome of: the title, when that was on each city's clock, the three figures that tell most of it, and
// how to take it along.
import type { Outcome } from '../../../shared/model/outcome.ts';
import { Button } from '../../parts/button.tsx';
import { CityBadge } from '../../parts/city-badge.tsx';
import { VisuallyHidden } from '../../parts/visually-hidden.tsx';
import { langAndDir } from '../../pieces/languages/lang-and-dir.ts';
import { useWords } from '../../state/words.tsx';
import { Downloads } from './downloads.tsx';
import styles from './outcome-head.module.css';

const moment = { dateStyle: 'medium', timeStyle: 'short' } as const;
const telling = ['ideas', 'ridesAcrossBorders', 'commitments'] as const;

/** The top of the page. */
export function OutcomeHead({ outcome }: { readonly outcome: Outcome }) {
  const { t, date, number } = useWords();
  const { session, cities, figures } = outcome;
  return (
    <header className={styles.head}>
      <div className={styles.what}>
        <p className={styles.kicker}>{t('outcome.kicker')}</p>
        <h1 {...langAndDir(session.title)}>{session.title}</h1>
        <dl className={styles.cities} aria-label={t('outcome.cities')}>
          {cities.map(({ name, timeZone }, index) => (
            <div key={name} className={styles.city}>
              <dt>
                <CityBadge name={name} index={index} kind="plain" />
              </dt>
              <dd>
                <VisuallyHidden>{t('outcome.start')}: </VisuallyHidden>
                {session.startsAt ? (
                  <time dateTime={session.startsAt}>
                    {date(session.startsAt, moment, timeZone)}
                  </time>
                ) : (
                  t('outcome.noStart')
                )}
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <dl className={styles.figures}>
        {telling.map((key) => (
          <div key={key} className={styles.figure}>
            <dt>{t(`outcome.figure.${key}`)}</dt>
            <dd data-accent={key === 'ridesAcrossBorders' || undefined}>{number(figures[key])}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.acts} data-print="hide">
        <Downloads sessionId={session.id} />
        <Button kind="quiet" icon="print" onClick={() => window.print()}>
          {t('outcome.print')}
        </Button>
      </div>
    </header>
  );
}
