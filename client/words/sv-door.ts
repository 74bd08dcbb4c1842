// What is said before one is in, Swedish.
import { commonWords } from './sv/common.ts';
import { homeWords } from './sv/home.ts';
import { joinWords } from './sv/join.ts';
import { refusalWords } from './sv/refusal.ts';
import { statusWords } from './sv/status.ts';

export const words = {
  ...commonWords,
  ...homeWords,
  ...joinWords,
  ...refusalWords,
  ...statusWords,
};
