// What is said to those who organise and lead, on the wall and in the outcome, Swedish.
import { deskWords } from './sv/desk.ts';
import { organiseWords } from './sv/organise.ts';
import { outcomeWords } from './sv/outcome.ts';
import { wallWords } from './sv/wall.ts';

export const words = {
  ...deskWords,
  ...organiseWords,
  ...outcomeWords,
  ...wallWords,
};
