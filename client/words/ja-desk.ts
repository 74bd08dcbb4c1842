// What is said to those who organise and lead, on the wall and in the outcome, Japanese.
import { deskWords } from './ja/desk.ts';
import { organiseWords } from './ja/organise.ts';
import { outcomeWords } from './ja/outcome.ts';
import { wallWords } from './ja/wall.ts';

export const words = {
  ...deskWords,
  ...organiseWords,
  ...outcomeWords,
  ...wallWords,
};
