// What is said during an evening, for all who take part, English.
import { brainstormWords } from './en/brainstorm.ts';
import { editorWords } from './en/editor.ts';
import { eveningWords } from './en/evening.ts';
import { hearingWords } from './en/hearing.ts';
import { lobbyWords } from './en/lobby.ts';
import { lostWords } from './en/lost.ts';
import { oneIdeaWords } from './en/one-idea.ts';
import { pitchesWords } from './en/pitches.ts';
import { shareOutWords } from './en/share-out.ts';
import { stepsWords } from './en/steps.ts';

export const words = {
  ...brainstormWords,
  ...editorWords,
  ...eveningWords,
  ...hearingWords,
  ...lobbyWords,
  ...lostWords,
  ...oneIdeaWords,
  ...pitchesWords,
  ...shareOutWords,
  ...stepsWords,
};
