// What is said before one is in, English.
import { commonWords } from './en/common.ts';
import { homeWords } from './en/home.ts';
import { joinWords } from './en/join.ts';
import { refusalWords } from './en/refusal.ts';
import { statusWords } from './en/status.ts';

export const words = {
  ...commonWords,
  ...homeWords,
  ...joinWords,
  ...refusalWords,
  ...statusWords,
};
