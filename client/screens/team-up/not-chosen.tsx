// Who has no table yet: of those who are here a count for everybody, names and one button for facilitators.

import { unseated } from '../../../shared/model/seating.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PersonChip } from '../../parts/person-chip.tsx';
import { useLanguageOf } from '../../pieces/languages/use-language-of.ts';
import { useAction } from '../../state/action.ts';
import { useIsHere } from '../../state/here.ts';
import { cityIndexOf } from '../../state/people.ts';
import { useCommand, useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './not-chosen.module.css';

const mostChips = 30;

/** People who are away come last and are marked, for they may not come back in time. */
export function NotChosen() {
  const { t } = useWords();
  const session = useSession();
  const { mayFacilitate } = useMe();
  const isHere = useIsHere();
  const languageOf = useLanguageOf();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const all = unseated(session);
  const here = all.filter(({ id }) => isHere(id));
  const away = all.filter(({ id }) => !isHere(id));
  const people = [...here, ...away];
  const count = <p className={styles.count}>{t('pitches.notChosen', { count: here.length })}</p>;
  if (!mayFacilitate) return count;
  return (
    <Card as="section" tone="sunk" aria-label={t('pitches.notChosenLabel')}>
      <div className={styles.panel}>
        {count}
        {away.length > 0 && <p>{t('pitches.notChosenAway', { count: away.length })}</p>}
        {people.length > 0 && (
          <>
            <ul role="list" className={styles.people}>
              {people.slice(0, mostChips).map(({ id, name, city }) => (
                <li key={id} className={styles.person}>
                  <PersonChip
                    name={name}
                    lang={languageOf(name, { personId: id })}
                    cityName={city}
                    cityIndex={cityIndexOf(session, city)}
                    away={!isHere(id)}
                    note={isHere(id) ? undefined : t('pitches.away')}
                  />
                </li>
              ))}
              {people.length > mostChips && (
                <li>{t('pitches.andMore', { count: people.length - mostChips })}</li>
              )}
            </ul>
            <div>
              <Button icon="people" busy={busy} onClick={() => run(() => command('seat:fill', {}))}>
                {t('pitches.seatRest')}
              </Button>
            </div>
          </>
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
