// Every word of the interface, Japanese: browsers fetch the three parts when they need them.
import { words as desk } from './ja-desk.ts';
import { words as door } from './ja-door.ts';
import { words as evening } from './ja-evening.ts';

export const words = { ...door, ...evening, ...desk };
