// Every word of the interface, English: browsers fetch the three parts when they need them.
import { words as desk } from './en-desk.ts';
import { words as door } from './en-door.ts';
import { words as evening } from './en-evening.ts';

export const words = { ...door, ...evening, ...desk };
