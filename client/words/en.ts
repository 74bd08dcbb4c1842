// Every word of the interface in one language, for the lazy chunk of that language.
import { brainstormWords } from './en/brainstorm.ts';
import { commonWords } from './en/common.ts';
import { deskWords } from './en/desk.ts';
import { editorWords } from './en/editor.ts';
import { eveningWords } from './en/evening.ts';
import { homeWords } from './en/home.ts';
import { joinWords } from './en/join.ts';
import { lobbyWords } from './en/lobby.ts';
import { lostWords } from './en/lost.ts';
import { oneIdeaWords } from './en/one-idea.ts';
import { organiseWords } from './en/organise.ts';
import { outcomeWords } from './en/outcome.ts';
import { pitchesWords } from './en/pitches.ts';
import { refusalWords } from './en/refusal.ts';
import { shareOutWords } from './en/share-out.ts';
import { statusWords } from './en/status.ts';
import { stepsWords } from './en/steps.ts';
import { wallWords } from './en/wall.ts';

export const words = {
  ...brainstormWords,
  ...commonWords,
  ...deskWords,
  ...editorWords,
  ...eveningWords,
  ...homeWords,
  ...joinWords,
  ...lobbyWords,
  ...lostWords,
  ...oneIdeaWords,
  ...organiseWords,
  ...outcomeWords,
  ...pitchesWords,
  ...refusalWords,
  ...shareOutWords,
  ...statusWords,
  ...stepsWords,
  ...wallWords,
};
