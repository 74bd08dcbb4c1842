// Plain text, as messengers, PDFs, terminals and programs without pages put it on the clipboard.
import type { ClipboardContent } from './clipboard-content.ts';

const lines = (from: string, text: string, idea: string, rich: readonly string[]) => ({
  from,
  html: '',
  text,
  idea,
  rich,
});
/** A list of two: the words are always the same. */
const two = (from: string, first: string, second: string, sign: 'bullets' | 'numbers') =>
  lines(
    from,
    `${first}灯り\n${second}お茶`,
    '灯り\nお茶',
    sign === 'bullets' ? ['- 灯り', '- お茶'] : ['1. 灯り', '2. お茶'],
  );
/** Words that only look like a list. */
const same = (from: string, text: string) => lines(from, text, text, text.split('\n'));

export const plain: readonly ClipboardContent[] = [
  lines(
    'WhatsApp: bullets and an emoji that begins words',
    '• Ljus\n• 🚲 cykelväg\n• ✅ klart',
    'Ljus\n🚲 cykelväg\n✅ klart',
    ['- Ljus', '- 🚲 cykelväg', '- ✅ klart'],
  ),
  lines(
    'PDF: lines, a bullet and a ligature of width zero',
    '\u25AA Ljus på\u200B bron\r\n\u25AA Värme\r\noch te\r\n',
    'Ljus på bron\nVärme\noch te',
    ['- Ljus på bron', '- Värme', 'och te'],
  ),
  lines('Markdown: things to do', '- [ ] Ljus\n- [x] Värme\n', 'Ljus\nVärme', [
    '[ ] Ljus',
    '[x] Värme',
  ]),
  lines(
    'Calc without a page: two rows',
    'Umeå\tBastu\nKamakura\tTe\n',
    'Umeå · Bastu\nKamakura · Te',
    ['Umeå · Bastu', 'Kamakura · Te'],
  ),
  lines('PowerPoint without a page: a break within a line', 'Ljus\u000Bpå bron', 'Ljus\npå bron', [
    'Ljus',
    'på bron',
  ]),
  lines(
    'Word without a page',
    '\uF0B7\tLjus\no\tpå bron\no\tpå torget\n\uF0D8\tVärme',
    'Ljus\npå bron\npå torget\nVärme',
    ['- Ljus', '- på bron', '- på torget', '- Värme'],
  ),
  lines(
    'Numbers with letters below',
    '1. Ljus\n   a) bron\n   b) torget\n2. Värme',
    'Ljus\nbron\ntorget\nVärme',
    ['1. Ljus', '  1. bron', '  2. torget', '2. Värme'],
  ),
  two('Arrows of Word', '➢ ', '➢ ', 'bullets'),
  two('Middle dots of Japanese', '・', '・', 'bullets'),
  two('Black squares', '■', '■', 'bullets'),
  two('Dashes', '– ', '– ', 'bullets'),
  two('Rings', '①', '②', 'numbers'),
  two('Bracketed kanji', '㈠', '㈡', 'numbers'),
  two('Kanji with a comma', '一、', '二、', 'numbers'),
  two('Kanji in brackets', '（一）', '（二）', 'numbers'),
  two('Wide digits', '１．', '２．', 'numbers'),
  two('A digit in brackets', '(1) ', '(2) ', 'numbers'),
  two('Iroha', 'イ. ', 'ロ. ', 'numbers'),
  two('Katakana', 'ア）', 'イ）', 'numbers'),
  two('Thai digits', '๑. ', '๒. ', 'numbers'),
  two('Sections with a tab', '1.1\t', '1.2\t', 'numbers'),
  two('Thai letters', 'ก. ', 'ข. ', 'numbers'),
  two('Arabic digits', '١- ', '٢- ', 'numbers'),
  two('Devanagari digits', '१. ', '२. ', 'numbers'),
  two('Large Romans', 'I. ', 'II. ', 'numbers'),
  two('Small Romans', 'i) ', 'ii) ', 'numbers'),
  two('Romans of one sign', 'ⅰ. ', 'ⅱ. ', 'numbers'),
  two('Korean letters', '가. ', '나. ', 'numbers'),
  same('A frost', '-5 °C i natt'),
  same('A word of one letter', 'o sole mio\no bello'),
  same('Nights of frost', '- 5 °C i natt\n- 7 °C i morgon'),
  same('A day', '1. maj 2026 tänder vi'),
  same('Days one after the other', '1. maj\n2. juni\n3. kesäkuuta\n4. May'),
  lines(
    'Hours and days before tabs',
    '9.30\tFika\n10.00\tBygg\n24.12.26\tJul',
    '9.30 · Fika\n10.00 · Bygg\n24.12.26 · Jul',
    ['9.30 · Fika', '10.00 · Bygg', '24.12.26 · Jul'],
  ),
  same('What parts chapters', 'Ljus\n* * *\nVärme'),
  same('Two prices', '1.5 miljoner\n2.5 miljoner'),
  same('Names', 'A. Lindgren\nB. Andersson'),
  same('Names in Cyrillic', 'А. Иванов\nБ. Петров'),
  same('A letter once', 'a) bron'),
  same('Telephones', '+46 90 123 45 67\n+46 90 123 45 68\n070-123 45 67'),
  same('Sections of a law', '§ 3\n§ 4'),
  same('Somebody speaks', 'Hon kom in.\n– Hej!'),
  same('A year', '2026. Året då det hände'),
  same('Somebody', '○○さん\n○○町'),
  same('A heart and a tick that are pictures', '❤️ bron\n✔️ torget'),
];
