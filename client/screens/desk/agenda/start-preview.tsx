// The chosen start on every city's clock, with a word where the hour is unkind to one of them.
import { plannedLengthMs } from '../../../../shared/model/planned-length.ts';
import { isUnkindHour } from '../../../../shared/model/time.ts';
import { CityBadge } from '../../../parts/city-badge.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import styles from './start-preview.module.css';

/** A list of local times. */
export function StartPreview({ startsAt }: { readonly startsAt: string }) {
  const { t, date } = useWords();
  const { cities, steps } = useSession();
  const unkind = cities.filter(({ timeZone }) =>
    isUnkindHour(timeZone, Date.parse(startsAt), plannedLengthMs(steps)),
  );
  return (
    <div className={styles.preview}>
      <ul role="list" className={styles.times}>
        {cities.map(({ name, timeZone }, index) => (
          <li key={name}>
            <CityBadge name={name} index={index} kind="plain">
              <time dateTime={startsAt}>
                {date(startsAt, { dateStyle: 'medium', timeStyle: 'short' }, timeZone)}
              </time>
            </CityBadge>
          </li>
        ))}
      </ul>
      {unkind.map(({ name }) => (
        <Notice key={name} kind="warning">
          {t('desk.unkind', { city: name })}
        </Notice>
      ))}
    </div>
  );
}
