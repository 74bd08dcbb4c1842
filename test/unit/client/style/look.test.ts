// The tokens keep their promises before any browser sees them.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, readColours, type Theme } from '../../../support/gallery/contrast.ts';

const sheet = readFileSync('client/style/tokens.css', 'utf8');
const cities = readFileSync('client/style/city.css', 'utf8');
const themes: readonly Theme[] = ['light', 'dark', 'wall'];
const grounds = ['paper', 'paper-deep', 'sheet', 'sheet-sunk'];
const textOn: readonly (readonly [ink: string, grounds: readonly string[]])[] = [
  ...['ink', 'ink-soft', 'accent-text'].map((ink) => [ink, grounds] as const),
  ['ink', ['accent-ground', 'good-ground', 'warn-ground', 'bad-ground', 'info-ground']],
  ['accent-text', ['accent-ground']],
  ['accent-ink', ['accent', 'accent-deep']],
  ['bad-ink', ['bad', 'bad-deep']],
  ...['good', 'warn', 'bad', 'info'].map(
    (tone) => [tone, ['paper', 'sheet', `${tone}-ground`]] as const,
  ),
  ...['solution', 'obstacle', 'contact', 'funding'].map(
    (kind) => [`kind-${kind}`, ['sheet', `kind-${kind}-ground`]] as const,
  ),
  ...[0, 1, 2, 3, 4, 5].map(
    (city) => [`city-${city}-ink`, ['paper', 'sheet', `city-${city}-ground`]] as const,
  ),
];

describe.each(themes)('theme %s', (theme) => {
  const colours = readColours(sheet, theme);
  const colour = (name: string) => colours.get(name) ?? expect.fail(`no token --${name}`);

  test('[LK1] every ink reaches 4.5:1 on every ground it is written on', () => {
    const weak = textOn.flatMap(([ink, on]) =>
      on
        .filter((ground) => contrast(colour(ink), colour(ground)) < 4.5)
        .map((ground) => `${ink} on ${ground}`),
    );
    expect(weak).toEqual([]);
  });

  test('[LK1] edges of controls and the focus ring reach 3:1', () => {
    const weak = ['rule-strong', 'focus'].flatMap((edge) =>
      grounds.filter((ground) => contrast(colour(edge), colour(ground)) < 3).map((g) => edge + g),
    );
    expect(weak).toEqual([]);
  });
});

test('[LK2] no two of the twelve cities share both colour and pattern', () => {
  const rules = [...cities.matchAll(/((?:\[data-city=["']\d+["']\],?\s*)+)\{([^}]*)\}/g)];
  const styles = Array.from({ length: 12 }, (_, city) => {
    const own = rules.filter(
      ([, selector]) => selector && new RegExp(`\\D${city}\\D`).test(selector),
    );
    const body = own.map((rule) => rule[2] ?? '').join('');
    expect(body).toContain('--city-ink');
    expect(body).toContain('--city-pattern');
    return body;
  });
  expect(new Set(styles).size).toBe(12);
});
