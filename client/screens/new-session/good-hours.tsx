// A day in every city side by side: where the light hours overlap is where an evening can be.
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './good-hours.module.css';
import { HourBars } from './hour-bars.tsx';
import { kindStarts, type Span } from './kind-hours.ts';
import type { PlacedCity } from './local-times.tsx';
import { type StartMoment, toStartMoment, toWallTime } from './start-moment.ts';

interface GoodHoursProps {
  readonly cities: readonly PlacedCity[];
  readonly lengthMs: number;
  /** The chosen day; today's hours are shown until there is one. */
  readonly date: string;
  readonly start: StartMoment | null;
  /** Whose day it is, from midnight to midnight. */
  readonly clock: { readonly name: string; readonly zone: string };
  /** Called with a moment that is kind to everybody. */
  readonly onChoose: (ms: number) => void;
}

/** Bars for the eye, a sentence for everybody, and a button that takes the middle of the good hours. */
export function GoodHours({ cities, lengthMs, date, start, clock, onChoose }: GoodHoursProps) {
  const { t, date: format, list } = useWords();
  const [today] = useState(() => toWallTime(Date.now(), clock.zone).date);
  const dayStartMs = toStartMoment(date || today, '00:00', clock.zone)?.ms;
  if (dayStartMs === undefined || cities.length < 2) return null;
  const zones = cities.map(({ timeZone }) => timeZone);
  const spans = kindStarts(zones, dayStartMs, lengthMs);
  const hour = (ms: number) =>
    format(dayStartMs + ms, { hour: '2-digit', minute: '2-digit' }, clock.zone);
  const best = toBestStart(spans);
  const isKind = start !== null && spans.some((span) => isWithin(span, start.ms - dayStartMs));
  return (
    <div className={styles.strip}>
      <h3 className={styles.title}>{t('organise.goodHours', { city: clock.name })}</h3>
      <HourBars {...{ cities, dayStartMs, lengthMs, spans, start }} />
      <p className={styles.words}>
        {best === null
          ? t('organise.noGoodHours')
          : t('organise.goodStarts', {
              hours: list(spans.map(({ fromMs, toMs }) => `${hour(fromMs)}–${hour(toMs)}`)),
              city: clock.name,
            })}
      </p>
      {best !== null && !isKind && (
        <Button icon="clock" onClick={() => onChoose(dayStartMs + best)}>
          {t('organise.takeHour', { hour: hour(best) })}
        </Button>
      )}
    </div>
  );
}

const isWithin = ({ fromMs, toMs }: Span, ms: number) => fromMs <= ms && ms <= toMs;
const halfHourMs = 1_800_000;

/** The middle of the longest stretch, on a half hour where there is one. */
function toBestStart(spans: readonly Span[]): number | null {
  const longest = spans.toSorted((a, b) => b.toMs - b.fromMs - (a.toMs - a.fromMs))[0];
  if (!longest) return null;
  const middle = Math.floor((longest.fromMs + longest.toMs) / 2 / halfHourMs) * halfHourMs;
  return isWithin(longest, middle) ? middle : longest.fromMs;
}
