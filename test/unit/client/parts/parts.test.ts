// Parts that reckon: what they show for what they are handed.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { CityClock } from '../../../../client/parts/city-clock.tsx';
import { countGraphemes } from '../../../../client/parts/count-graphemes.ts';
import { Countdown } from '../../../../client/parts/countdown.tsx';

const toText = (markup: string) => markup.replace(/<[^>]*>/g, '');

describe('[LK3] the countdown shows whole seconds, and what is over with a plus', () => {
  test.each([
    [600_000, '10:00'],
    [59_001, '01:00'],
    [59_000, '00:59'],
    [1, '00:01'],
    [0, '00:00'],
    [-999, '00:00'],
    [-1000, '+00:01'],
    [-3_725_000, '+62:05'],
  ])('%d ms → %s', (leftMs, digits) => {
    const part = createElement(Countdown, { leftMs, state: 'running', label: 'Time left' });
    expect(toText(renderToStaticMarkup(part))).toBe(digits);
  });
});

test('[LK4] a city shows its own hour and weekday, whatever zone the device is in', () => {
  const nowMs = Date.UTC(2026, 10, 26, 15, 7);
  const show = (timeZone: string, language: string) =>
    toText(
      renderToStaticMarkup(
        createElement(CityClock, { name: 'X', index: 0, timeZone, nowMs, language }),
      ),
    );
  expect(show('Europe/Stockholm', 'sv')).toBe('X16:07 tors');
  expect(show('Asia/Tokyo', 'ja')).toBe('X00:07 金');
});

test('[TX1] a counter counts what a reader sees', () => {
  expect(countGraphemes('が👩‍🌾é')).toBe(3);
});
