// The field at the door is forgiving about how a code is written, and about nothing else.
import { expect, test } from 'vitest';
import { toOfferedLanguage } from '../../../../client/pieces/languages/written-languages.ts';
import { readCode } from '../../../../client/pieces/links/read-code.ts';
import { readKey } from '../../../../client/screens/organise/take-key.ts';

test.each([
  ['54FJUKJ6', '54FJUKJ6'],
  ['  54fj ukj6 ', '54FJUKJ6'],
  ['54FJ-UKJ6', '54FJUKJ6'],
  ['54FJ–UKJ6.', '54FJUKJ6'],
  ['５４ＦＪ　ＵＫＪ６', '54FJUKJ6'],
  ['https://umecon.example/join/54FJUKJ6', '54FJUKJ6'],
  ['http://127.0.0.1:3000/wall/54fjukj6?x=1#y', '54FJUKJ6'],
  ['54FJUKJ', null],
  ['54FJUKJ66', null],
  ['54FJUKJ0', null],
  ['', null],
])('[DR1] in “%s” the code is %s', (typed, code) => {
  expect(readCode(typed)).toBe(code);
});

test.each([
  ['sv-FI', 'sv'],
  ['ja-JP', 'ja'],
  ['zh-TW', 'zh-Hant'],
  ['zh-CN', 'zh'],
  ['nn-NO', 'nn'],
  ['tlh', null],
  ['no', 'nb'],
])('[DR2] a browser in %s is offered %s', (tag, offered) => {
  expect(toOfferedLanguage(tag)).toBe(offered);
});

test.each([
  ['  abcDEF123  ', 'abcDEF123'],
  ['https://umecon.example/organise#key=abcDEF123', 'abcDEF123'],
  ['100%', '100%'],
])('[DR3] in “%s” the key is %s', (typed, key) => {
  expect(readKey(typed)).toBe(key);
});
