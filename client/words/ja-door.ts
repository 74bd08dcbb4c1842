// What is said before one is in, Japanese.
import { commonWords } from './ja/common.ts';
import { homeWords } from './ja/home.ts';
import { joinWords } from './ja/join.ts';
import { refusalWords } from './ja/refusal.ts';
import { statusWords } from './ja/status.ts';

export const words = {
  ...commonWords,
  ...homeWords,
  ...joinWords,
  ...refusalWords,
  ...statusWords,
};
