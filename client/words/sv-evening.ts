// What is said during an evening, for all who take part, Swedish.
import { brainstormWords } from './sv/brainstorm.ts';
import { editorWords } from './sv/editor.ts';
import { eveningWords } from './sv/evening.ts';
import { hearingWords } from './sv/hearing.ts';
import { lobbyWords } from './sv/lobby.ts';
import { lostWords } from './sv/lost.ts';
import { oneIdeaWords } from './sv/one-idea.ts';
import { pitchesWords } from './sv/pitches.ts';
import { shareOutWords } from './sv/share-out.ts';
import { stepsWords } from './sv/steps.ts';

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
