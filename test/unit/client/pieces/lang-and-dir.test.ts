// The language of words: what their own signs tell, then what is known of who wrote them.
import { expect, test } from 'vitest';
import { langAndDir, writtenIn } from '../../../../client/pieces/languages/lang-and-dir.ts';

test.each([
  ['海ごみを減らす', undefined, 'ja'],
  ['海ごみを減らす', 'sv', 'ja'],
  ['등불을 켜자', 'ja', 'ko'],
  ['Bring lanterns', 'ja', undefined],
  ['Bring lanterns', 'zh-Hant', undefined],
  ['光害対策', 'ja', 'ja'],
  ['光害対策', undefined, undefined],
  ['Öppna värmestugor', 'sv', 'sv'],
  ['مرحبا', 'ar', 'ar'],
  ['', undefined, undefined],
] as const)('[UI144] “%s” by somebody who writes %s is in %s', (text, writer, language) => {
  expect(writtenIn(text, writer)).toBe(language);
  expect(langAndDir(text, writer)).toEqual({ lang: language, dir: 'auto' });
});
