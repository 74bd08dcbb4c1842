// Which language words are told to be in: what is known of people and cities, borne out by the script.
import { describe, expect, it } from 'vitest';
import { languageByScript, languageOf } from '../../../../client/pieces/languages/language-of.ts';

describe('the language of words', () => {
  it.each([
    ['灯りの道', ['ja', 'sv'], 'ja'],
    ['LED照明の道', ['ja'], 'ja'],
    ['Ljus i parken', ['sv', 'ja'], 'sv'],
    ['Ljus i parken', ['ja', 'sv'], 'sv'],
    ['Lights', ['ja'], undefined],
    ['提灯', ['sv'], undefined],
    ['燈籠', ['zh-Hant'], 'zh-Hant'],
    ['灯りの道', ['zh'], undefined],
    ['مصابيح', ['sv', 'ar'], 'ar'],
    ['दीपक', ['hi'], 'hi'],
    ['한국', ['ko'], 'ko'],
    ['24', ['sv'], undefined],
    ['Ljus', [], undefined],
    ['Ljus', ['no language'], undefined],
  ])('[UI170] “%s” of somebody who has %j is in %s', (words, likely, expected) => {
    expect(languageOf(words, likely)).toBe(expected);
  });

  it('[UI170] words of nobody known are told by a script that only one language here has', () => {
    expect(languageByScript('あかり', ['sv', 'ja'])).toBe('ja');
    expect(languageByScript('Lights', ['sv', 'ja'])).toBeUndefined();
  });
});
