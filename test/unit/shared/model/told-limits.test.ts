// What is bounded is told to whoever runs the server: the page and the numbers never part.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { limits } from '../../../../shared/model/limits.ts';

const page = readFileSync(new URL('../../../../docs/RELIABILITY.md', import.meta.url), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| '));
/** What people measure otherwise. */
const inWords: Readonly<Record<string, string>> = {
  guessWindowSeconds: 'ten minutes',
  momentLeewayMs: 'a day',
};
const units = [
  [1024 * 1024, 'MiB'],
  [1024, 'KiB'],
] as const;

function toWords(name: string, value: number): string {
  const unit = units.find(([size]) => /bytes/i.test(name) && value % size === 0);
  const number = (unit ? value / unit[0] : value).toLocaleString('en');
  return inWords[name] ?? (unit ? `${number} ${unit[1]}` : number);
}

test.each(Object.entries(limits))(
  '[AR15] %s stands in the table, with its number',
  (name, value) => {
    const told = rows.filter((row) => row.includes(`\`${name}\``));
    expect(told).not.toEqual([]);
    const number = new RegExp(`(?<![\\d,])${toWords(name, value)}(?![\\d,]*\\d)`);
    for (const row of told) expect(row).toMatch(number);
  },
);
