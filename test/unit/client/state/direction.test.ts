// Which way a language is written.
import { expect, test } from 'vitest';
import { toDirection } from '../../../../client/state/direction.ts';

test('[UI168] languages from right to left are known, with a region or a script as well', () => {
  expect(['ar', 'fa-IR', 'he', 'ur', 'ckb-IQ', 'AR-eg'].map(toDirection)).toEqual(
    Array(6).fill('rtl'),
  );
  expect(['en', 'sv', 'ja', 'art', 'fab'].map(toDirection)).toEqual(Array(5).fill('ltr'));
});
