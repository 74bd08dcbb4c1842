// Words as people of the partner cities write them: Swedish, Japanese, pictures, and what one pastes.
import type { Dice } from './dice.ts';

const pieces = [
  'ljus ',
  'mörka vintrar ',
  'å',
  'hamnen\n',
  '海岸のごみ',
  'から始める',
  '鎌倉',
  'が',
  '👩‍🌾',
  '🌊',
  '🇯🇵',
  'e\u0301',
  '<b>&amp;',
];

/** How many pieces: a line, an idea as long as an idea may be, a page put into a text at one go. */
const sizes = { line: [1, 6], idea: [60, 60], page: [400, 600] } as const;

export function words(dice: Dice, size: keyof typeof sizes): string {
  const [least, more] = sizes[size];
  return Array.from({ length: least + dice.below(more) }, () => dice.pick(pieces)).join('');
}

/** Where a picture begins or ends, and not in the middle of it. */
function cutAt(dice: Dice, characters: readonly string[]): number {
  return dice.below(characters.length + 1);
}

/** Some of it goes and something comes, anywhere. */
export function mend(dice: Dice, text: string): string {
  const characters = [...text];
  const from = cutAt(dice, characters);
  const gone = dice.chance(50) ? dice.below(6) : 0;
  const come = dice.chance(80) ? words(dice, 'line') : '';
  return [...characters.slice(0, from), come, ...characters.slice(from + gone)].join('');
}
