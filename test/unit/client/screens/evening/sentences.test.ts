// What is told of what others do, in the words of each language.
import { describe, expect, it } from 'vitest';
import type { News, NewsOf } from '../../../../../client/screens/evening/hearing/news.ts';
import type { SentenceValue } from '../../../../../client/screens/evening/hearing/sentence.ts';
import { toSentences } from '../../../../../client/screens/evening/hearing/sentences.ts';
import { createFormats } from '../../../../../client/state/formats.ts';
import { createMessages } from '../../../../../client/state/messages.ts';
import { words as en } from '../../../../../client/words/en.ts';
import { words as ja } from '../../../../../client/words/ja.ts';
import { words as sv } from '../../../../../client/words/sv.ts';

const languages = { en, sv, ja };

function tell(news: readonly News[], language: keyof typeof languages = 'en', mine = false) {
  const { t } = createMessages(language, languages[language]);
  const { list } = createFormats(language);
  const toText = (value: SentenceValue) => {
    if (typeof value !== 'object') return value;
    if ('quote' in value) return value.quote;
    const more = value.more > 0 ? [t('hearing.more', { count: value.more })] : [];
    return list([...value.names.map(({ quote }) => quote), ...more]);
  };
  return toSentences(news, mine ? 'mine' : 'all').map(({ key, values }) => {
    const shown = Object.entries(values).map(([name, value]) => [name, toText(value)] as const);
    return t(key, Object.fromEntries(shown));
  });
}

const idea = (changes: Partial<NewsOf<'idea'>> = {}): News => ({
  kind: 'idea',
  personId: 'yuki',
  name: 'ゆき',
  city: 'Kamakura',
  text: '灯り',
  language: 'ja',
  isMine: false,
  ...changes,
});
const mended = (isMine: boolean): News => ({
  kind: 'mended',
  text: 'Ljus',
  language: 'sv',
  isMine,
});
const person = (kind: 'came' | 'left' | 'sat', name: string, isMine = false): News => ({
  kind,
  personId: name,
  name,
  isMine,
});
const worded = (
  kind: 'promise' | 'question' | 'answer' | 'feeling',
  text: string,
  isMine = false,
): News => ({
  kind,
  personId: 'anna',
  name: 'Anna',
  city: 'Umeå',
  text,
  isMine,
});
const hand = (isFirst: boolean): News => ({
  kind: 'hand',
  personId: 'yuki',
  name: 'ゆき',
  isFirst,
  isMine: false,
});
const timer = (does: 'started' | 'paused' | 'changed', leftMs: number): News => ({
  kind: 'timer',
  does,
  leftMs,
  isMine: true,
});

describe('what is told', () => {
  it.each([
    ['en', '3 new ideas from Kamakura, one rides on yours.'],
    ['sv', '3 nya idéer från Kamakura, en bygger vidare på din.'],
    ['ja', 'Kamakuraから新しいアイデアが3件、うち1件はあなたのアイデアへの乗っかりです。'],
  ] as const)('[UI173] several ideas are counted by city, in %s', (language, words) => {
    expect(tell([idea(), idea({ isMine: true }), idea()], language)).toEqual([words]);
  });

  it('[UI173] ideas of two cities are told apart, of many only counted', () => {
    const from = (city: string) => idea({ city });
    expect(tell([from('Umeå'), from('Kamakura'), from('Umeå')])).toEqual([
      '2 new ideas from Umeå.',
      '1 new idea from Kamakura.',
    ]);
    expect(tell(['A', 'B', 'C', 'D', ''].map(from))).toEqual(['5 new ideas.']);
  });

  it('[UI173] one idea is told in its words, and whose it rides on', () => {
    expect(tell([idea()])).toEqual(['New idea from Kamakura: 灯り']);
    expect(tell([idea({ city: '', name: '' })])).toEqual(['New idea: 灯り']);
    expect(tell([idea({ isMine: true })])).toEqual(['ゆき rides on your idea: 灯り']);
  });

  it('[UI173] mendings, votes, questions, answers and promises', () => {
    expect(tell([mended(false)])).toEqual(['An idea was changed.']);
    expect(tell([mended(true)])).toEqual(['Your idea was changed. Now it says: Ljus']);
    expect(tell([mended(true), mended(false)])).toEqual([
      '2 ideas were changed, one of them yours.',
    ]);
    const vote: News = { kind: 'vote', isMine: false };
    expect(tell([vote, vote])).toEqual(['2 new votes.']);
    expect(tell([worded('promise', 'Jag bakar')])).toEqual(['Anna promises: Jag bakar']);
    expect(tell([worded('question', 'När?'), worded('question', 'Var?', true)])).toEqual([
      '2 new questions, one of them for you.',
    ]);
    expect(tell([worded('answer', 'När?', true)])).toEqual(['Answered: När?']);
  });

  it.each([
    ['en', 'ゆき is here for the first time.', 'ゆき has been here before.', 'Anna feels: 眠い'],
    [
      'sv',
      'ゆき är med för första gången.',
      'ゆき har varit med förut.',
      'Så känns det för Anna: 眠い',
    ],
    [
      'ja',
      'ゆきさんは初めての参加です。',
      'ゆきさんは参加したことがあります。',
      'Annaさんの今の気持ち：眠い',
    ],
  ] as const)(
    '[UI173] a hand says which one it is, and the word is told apart, in %s',
    (language, first, again, word) => {
      expect(tell([hand(true)], language)).toEqual([first]);
      expect(tell([hand(false)], language)).toEqual([again]);
      expect(tell([worded('feeling', '眠い')], language)).toEqual([word]);
    },
  );

  it('[UI173] several hands are counted, and no kind that nobody raised', () => {
    expect(tell([hand(true), hand(false), hand(true)])).toEqual([
      '3 hands went up, 2 here for the first time, 1 back again.',
    ]);
    expect(tell([hand(false), hand(false)], 'sv')).toEqual([
      '2 händer räcktes upp, 2 har varit med förut.',
    ]);
    expect(tell([worded('feeling', '眠い'), worded('feeling', 'Pigg')])).toEqual([
      '2 people said how they feel.',
    ]);
  });

  it('[UI173] the clock is told as it stands in the end', () => {
    expect(tell([timer('started', 600_000)])).toEqual(['The clock is running: 10 minutes left.']);
    expect(tell([timer('started', 600_000), timer('paused', 59_000)])).toEqual([
      'The clock is paused: 1 minute left.',
    ]);
    expect(tell([timer('changed', 10_000)], 'ja')).toEqual([
      '時間が変わりました。残り1分未満です。',
    ]);
  });

  it('[UI176] twelve who sit down are one sentence, and those at one’s own table are named', () => {
    const sat = Array.from({ length: 12 }, (_, at) => person('sat', `Guest ${at}`, at < 5));
    expect(tell(sat)).toEqual([
      'Guest 0, Guest 1, Guest 2 and 2 others sit at your table now.',
      '7 people sat down at another table.',
    ]);
  });

  it('[UI176] who came and left meanwhile is no news', () => {
    expect(tell([person('came', 'Anna'), person('left', 'Bo'), person('came', 'Bo')])).toEqual([
      'Anna is here.',
    ]);
    expect(tell([person('left', 'Anna'), person('left', 'Bo')])).toEqual(['Anna and Bo are away.']);
  });

  it('[UI174] who wants only what concerns them hears only that', () => {
    const all = [idea(), idea({ isMine: true }), mended(false), person('came', 'Bo')];
    expect(tell(all, 'en', true)).toEqual(['ゆき rides on your idea: 灯り']);
  });
});
