// What people count their lists with, in many scripts, as data. Knows signs only, not whether they begin a list.

/** What a sign may count: in which row of signs, and as which of them. A sign may belong to several rows. */
export interface Ordinal {
  readonly row: string;
  readonly value: number;
}

/** Zeros of the scripts whose digits follow one another: Latin, wide, Arabic, Persian, Devanagari, … Myanmar. */
const zeros = [
  0x30, 0xff10, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xe50, 0xed0, 0x17e0,
  0x1040,
];

/** Letters in the order in which they count. */
const alphabets = [
  'abcdefghijklmnopqrstuvwxyz',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'アイウエオカキクケコサシスセソ',
  'イロハニホヘトチリヌルヲワカヨ',
  'あいうえおかきくけこさしすせそ',
  'กขคงจฉชซ',
  '가나다라마바사아자차카타파하',
  'абвгдежзиклмн',
  'АБВГДЕЖЗИКЛМН',
  'αβγδεζηθικ',
  'אבגדהוזחטי',
  'ابجدهوزحطي',
  'ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ',
  'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ',
];
const lower = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const romans = [lower, lower.map((roman) => roman.toUpperCase())];

/** First and last of the numbers that carry their ring, bracket or stop with them, and what the first one counts. */
const enclosed = [
  ['①', '⑳', 1],
  ['㉑', '㉟', 21],
  ['㊱', '㊿', 36],
  ['⑴', '⒇', 1],
  ['⒈', '⒛', 1],
  ['⒜', '⒵', 1],
  ['Ⓐ', 'Ⓩ', 1],
  ['ⓐ', 'ⓩ', 1],
  ['⓵', '⓾', 1],
  ['❶', '❿', 1],
  ['➀', '➉', 1],
  ['➊', '➓', 1],
  ['㈠', '㈩', 1],
  ['㊀', '㊉', 1],
] as const;

const pointOf = (sign: string) => sign.codePointAt(0) ?? 0;

function countDigits(signs: string): Ordinal[] {
  let value = 0;
  let row = 0;
  for (const sign of signs) {
    const point = pointOf(sign);
    const zero = zeros.find((first) => point >= first && point < first + 10);
    if (zero === undefined || (row !== 0 && row !== zero)) return [];
    row = zero;
    value = value * 10 + point - zero;
  }
  return row === 0 ? [] : [{ row: `digits ${row}`, value }];
}

function countKanji(signs: string): Ordinal[] {
  const found = /^(?:([二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(signs);
  if (!found || signs === '') return [];
  const [, tens = '一', ten, ones = ''] = found;
  const digits = '〇一二三四五六七八九';
  const value = (ten ? digits.indexOf(tens) * 10 : 0) + (ones ? digits.indexOf(ones) : 0);
  return [{ row: 'kanji', value }];
}

/** Everything that signs without their brackets and stops may count; nothing for words. */
export function toOrdinals(signs: string): Ordinal[] {
  const inRows = (rows: readonly (string | readonly string[])[], name: string) =>
    rows.flatMap((row, at) => {
      const value = row.indexOf(signs) + 1;
      return value > 0 ? [{ row: `${name} ${at}`, value }] : [];
    });
  return [
    ...countDigits(signs),
    ...countKanji(signs),
    ...(signs.length === 1 ? inRows(alphabets, 'alphabet') : []),
    ...inRows(romans, 'romans'),
  ];
}

/** What one sign such as ① counts, or null. */
export function toEnclosed(sign: string): Ordinal | null {
  const point = pointOf(sign);
  const found = enclosed.find(([first, last]) => point >= pointOf(first) && point <= pointOf(last));
  if (!found) return null;
  const [first, , value] = found;
  const row = value > 1 ? '①' : first;
  return { row: `enclosed ${row}`, value: value + point - pointOf(first) };
}
