// Moments on the clocks of several cities: gaps, doubled hours, other days, hours that are kind to all.
import { expect, test } from 'vitest';
import { kindSpans, kindStarts } from '../../../../../client/screens/new-session/kind-hours.ts';
import {
  dayDifference,
  toStartMoment,
  toWallTime,
} from '../../../../../client/screens/new-session/start-moment.ts';
import { minuteMs } from '../../../../../shared/model/time.ts';

const umea = 'Europe/Stockholm';
const kamakura = 'Asia/Tokyo';
const hour = 60 * minuteMs;
const midnight = (date: string, zone: string) => toStartMoment(date, '00:00', zone)?.ms ?? 0;

test.each([
  ['winter', '2026-11-26', '10:00', umea, '2026-11-26T09:00:00.000Z', 'exact', '10:00'],
  ['summer', '2027-06-24', '10:00', umea, '2027-06-24T08:00:00.000Z', 'exact', '10:00'],
  ['the spring night', '2027-03-28', '02:30', umea, '2027-03-28T01:30:00.000Z', 'skipped', '03:30'],
  ['the autumn night', '2026-10-25', '02:30', umea, '2026-10-25T00:30:00.000Z', 'doubled', '02:30'],
  ['no such night', '2027-03-28', '02:30', kamakura, '2027-03-27T17:30:00.000Z', 'exact', '02:30'],
])(
  '[PR4] %s: the moment by the zone, and what the clock does',
  (_, date, time, zone, utc, clock, shown) => {
    expect(toStartMoment(date, time, zone)).toEqual({ ms: Date.parse(utc), clock, time: shown });
  },
);

test.each([
  ['', '10:00', umea],
  ['2026-11-26', '', umea],
  ['2027-02-30', '10:00', umea],
  ['2026-11-26', '25:00', umea],
  ['2026-11-26', '10:00', 'Umeå'],
])('[PR4] %s %s in %s is no moment yet', (date, time, zone) => {
  expect(toStartMoment(date, time, zone)).toBeNull();
});

test('[PR4] changing the clock keeps the moment', () => {
  const ms = Date.parse('2026-11-26T18:30:00Z');
  expect(toWallTime(ms, umea)).toEqual({ date: '2026-11-26', time: '19:30' });
  expect(toWallTime(ms, kamakura)).toEqual({ date: '2026-11-27', time: '03:30' });
  expect(dayDifference(ms, kamakura, umea)).toBe(1);
  expect(dayDifference(ms, umea, kamakura)).toBe(-1);
  expect(dayDifference(ms, umea, umea)).toBe(0);
});

test('[PR5] starts are kind when the whole evening is between 08:00 and 21:00 in every city', () => {
  const winter = midnight('2026-11-26', umea);
  expect(kindStarts([umea, kamakura], winter, 2 * hour)).toEqual([
    { fromMs: 8 * hour, toMs: 11 * hour },
  ]);
  const summer = midnight('2027-06-24', umea);
  expect(kindStarts([umea, kamakura], summer, 2 * hour)).toEqual([
    { fromMs: 8 * hour, toMs: 12 * hour },
  ]);
  expect(kindStarts([umea, kamakura, 'America/Los_Angeles'], winter, hour)).toEqual([]);
});

test('[PR5] a city’s light hours are found on another city’s day', () => {
  expect(kindSpans(kamakura, midnight('2026-11-26', umea))).toEqual([
    { fromMs: 0, toMs: 13 * hour },
  ]);
});
