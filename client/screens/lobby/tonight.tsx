// What will happen: the steps with their minutes, and when it starts in every city.
import { plannedLengthMs } from '../../../shared/model/planned-length.ts';
import { minuteMs } from '../../../shared/model/time.ts';
import { CityBadge } from '../../parts/city-badge.tsx';
import { ProgressSteps } from '../../parts/progress-steps.tsx';
import { useStepTitle } from '../../pieces/steps/step-title.ts';
import { useCurrentStep, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { Beside } from './beside.tsx';
import styles from './tonight.module.css';

/** The plan of the evening. */
export function Tonight() {
  const { t, date } = useWords();
  const { steps, startsAt, cities } = useSession();
  const { step } = useCurrentStep();
  const toTitle = useStepTitle();
  const minutes = Math.round(plannedLengthMs(steps) / minuteMs);
  return (
    <Beside id="tonight" title={t('lobby.tonight')}>
      {startsAt === null ? (
        <p className={styles.soft}>{t('lobby.startOpen')}</p>
      ) : (
        <dl className={styles.starts}>
          <dt className={styles.soft}>{t('lobby.starts')}</dt>
          {cities.map(({ name, timeZone }, index) => (
            <dd key={name} className={styles.start}>
              <CityBadge name={name} index={index} kind="plain" />
              <time dateTime={startsAt}>
                {date(
                  startsAt,
                  {
                    weekday: 'short',
                    day: 'numeric',
                    month: 'short',
                    hour: '2-digit',
                    minute: '2-digit',
                    hourCycle: 'h23',
                  },
                  timeZone,
                )}
              </time>
            </dd>
          ))}
        </dl>
      )}
      <ProgressSteps
        kind="list"
        label={t('lobby.tonight')}
        steps={steps.map((each) => ({ id: each.id, title: toTitle(each), minutes: each.minutes }))}
        currentId={step.id}
        minutes={(count) => t('lobby.minutes', { minutes: count })}
      />
      <p className={styles.soft}>
        {t('lobby.length', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })}
      </p>
    </Beside>
  );
}
