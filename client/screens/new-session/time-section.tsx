// When: chosen on the clock of one city, shown at once on the clocks of all of them.
import { plannedLengthMs } from '../../../shared/model/planned-length.ts';
import { isTimeZone } from '../../../shared/model/time.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../state/words.tsx';
import { ClockNote } from './clock-note.tsx';
import { clockCity } from './draft.ts';
import { fieldIds } from './field-ids.ts';
import type { FormPart } from './form-part.ts';
import { GoodHours } from './good-hours.tsx';
import { LocalTimes } from './local-times.tsx';
import { Section } from './section.tsx';
import { toStartMoment, toWallTime } from './start-moment.ts';
import styles from './time-section.module.css';
import { toMinutes } from './to-plan.ts';

/** Date, time, whose clock; then what that means for each city. */
export function TimeSection({ plan, errors }: FormPart) {
  const { t } = useWords();
  const { draft, change } = plan;
  const { cities, date, time } = draft;
  const city = clockCity(draft);
  const zone = city && isTimeZone(city.timeZone) ? city.timeZone : null;
  const placed = cities
    .map((each, index) => ({ ...each, index }))
    .filter(({ name, timeZone }) => name.trim() !== '' && isTimeZone(timeZone));
  const start = zone ? toStartMoment(date, time, zone) : null;
  const lengthMs = plannedLengthMs(
    draft.steps.map(({ kind, minutes }) => ({ kind, minutes: toMinutes(minutes) || 0 })),
  );

  // The evening stays where it is; only the clock it is read from changes.
  const chooseClock = (key: string) => {
    const next = cities.find((each) => each.key === key)?.timeZone ?? '';
    const moved = start && isTimeZone(next) ? toWallTime(start.ms, next) : {};
    change({ do: 'set', to: { clock: key, ...moved } });
  };
  return (
    <Section title={t('organise.timeSection')} hint={t('organise.timeHint')}>
      {placed.length === 0 || !city ? (
        <p>{t('organise.timeNeedsCities')}</p>
      ) : (
        <>
          <div className={styles.fields}>
            <TextField
              id={fieldIds.date}
              type="date"
              label={t('organise.date')}
              error={errors.get(fieldIds.date)}
              value={date}
              onChange={(to) => change({ do: 'set', to: { date: to } })}
            />
            <TextField
              id={fieldIds.time}
              type="time"
              label={t('organise.time')}
              value={time}
              onChange={(to) => change({ do: 'set', to: { time: to } })}
            />
            <SelectField
              label={t('organise.clock')}
              value={city.key}
              options={cities.map(({ key, name }, index) => ({
                value: key,
                label: name.trim() || t('organise.cityNumber', { number: index + 1 }),
              }))}
              onChange={chooseClock}
            />
          </div>
          {start && <ClockNote start={start} city={city.name} wanted={time} />}
          {start && zone && (
            <LocalTimes {...{ cities: placed, start, lengthMs, clockZone: zone }} />
          )}
          {zone && (
            <GoodHours
              {...{ cities: placed, lengthMs, date, start }}
              clock={{ name: city.name, zone }}
              onChoose={(at) => change({ do: 'set', to: toWallTime(at, zone) })}
            />
          )}
        </>
      )}
    </Section>
  );
}
