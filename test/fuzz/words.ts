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

export function words(dice: Dice, size: 'line' | 'paste'): string {
  const count = size === 'line' ? 1 + dice.below(6) : 400 + dice.below(600);
  return Array.from({ length: count }, () => dice.pick(pieces)).join('');
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
