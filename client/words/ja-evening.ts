// What is said during an evening, for all who take part, Japanese.
import { brainstormWords } from './ja/brainstorm.ts';
import { editorWords } from './ja/editor.ts';
import { eveningWords } from './ja/evening.ts';
import { hearingWords } from './ja/hearing.ts';
import { lobbyWords } from './ja/lobby.ts';
import { lostWords } from './ja/lost.ts';
import { oneIdeaWords } from './ja/one-idea.ts';
import { pitchesWords } from './ja/pitches.ts';
import { shareOutWords } from './ja/share-out.ts';
import { stepsWords } from './ja/steps.ts';

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
