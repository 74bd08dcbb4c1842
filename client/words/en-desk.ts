// What is said to those who organise and lead, on the wall and in the outcome, English.
import { deskWords } from './en/desk.ts';
import { organiseWords } from './en/organise.ts';
import { outcomeWords } from './en/outcome.ts';
import { wallWords } from './en/wall.ts';

export const words = {
  ...deskWords,
  ...organiseWords,
  ...outcomeWords,
  ...wallWords,
};
