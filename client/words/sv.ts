// Every word of the interface, Swedish: browsers fetch the three parts when they need them.
import { words as desk } from './sv-desk.ts';
import { words as door } from './sv-door.ts';
import { words as evening } from './sv-evening.ts';

export const words = { ...door, ...evening, ...desk };
