// The bars of a day: light where a city is awake, a frame where all are, a mark where the evening lies.
// Silent: the sentence beneath says the same.
import type { CSSProperties } from 'react';
import { hourIn } from '../../../shared/model/time.ts';
import { CitySwatch } from '../../parts/city-swatch.tsx';
import styles from './hour-bars.module.css';
import { dayMs, kindSpans, type Span } from './kind-hours.ts';
import type { PlacedCity } from './local-times.tsx';
import type { StartMoment } from './start-moment.ts';

interface HourBarsProps {
  readonly cities: readonly PlacedCity[];
  readonly dayStartMs: number;
  readonly lengthMs: number;
  /** When the evening could begin. */
  readonly spans: readonly Span[];
  readonly start: StartMoment | null;
}

const threeHours = Array.from({ length: 8 }, (_, index) => index * 3);
const hourMs = 3_600_000;

/** From `fromMs` to `toMs` of the day, as a place on the bar. */
function toPlace(fromMs: number, toMs: number): CSSProperties {
  const share = (ms: number) => `${(Math.min(Math.max(ms, 0), dayMs) / dayMs) * 100}%`;
  return { insetInlineStart: share(fromMs), inlineSize: `calc(${share(toMs)} - ${share(fromMs)})` };
}

/** One bar per city on one axis. */
export function HourBars({ cities, dayStartMs, lengthMs, spans, start }: HourBarsProps) {
  const startMs = start ? start.ms - dayStartMs : null;
  const isToday = startMs !== null && startMs >= 0 && startMs < dayMs;
  return (
    <div className={styles.bars} aria-hidden="true">
      {cities.map(({ key, name, timeZone, index }) => (
        <div key={key} className={styles.row}>
          <span className={styles.name}>
            <CitySwatch index={index} /> {name}
          </span>
          <div className={styles.bar} data-city={index % 12}>
            {kindSpans(timeZone, dayStartMs).map(({ fromMs, toMs }) => (
              <span key={fromMs} className={styles.light} style={toPlace(fromMs, toMs)} />
            ))}
            {threeHours.map((hour) => (
              <span
                key={hour}
                className={styles.hour}
                data-minor={hour % 6 !== 0 || undefined}
                style={toPlace(hour * hourMs, (hour + 3) * hourMs)}
              >
                {Math.floor(hourIn(timeZone, dayStartMs + hour * hourMs))}
              </span>
            ))}
            {spans.map(({ fromMs, toMs }) => (
              <span key={fromMs} className={styles.good} style={toPlace(fromMs, toMs + lengthMs)} />
            ))}
            {isToday && startMs !== null && (
              <span className={styles.evening} style={toPlace(startMs, startMs + lengthMs)} />
            )}
          </div>
        </div>
      ))}
    </div>
  );
}
