// Every word of the interface in one language, for the lazy chunk of that language.
import { brainstormWords } from './sv/brainstorm.ts';
import { commonWords } from './sv/common.ts';
import { deskWords } from './sv/desk.ts';
import { editorWords } from './sv/editor.ts';
import { eveningWords } from './sv/evening.ts';
import { homeWords } from './sv/home.ts';
import { joinWords } from './sv/join.ts';
import { lobbyWords } from './sv/lobby.ts';
import { lostWords } from './sv/lost.ts';
import { oneIdeaWords } from './sv/one-idea.ts';
import { organiseWords } from './sv/organise.ts';
import { outcomeWords } from './sv/outcome.ts';
import { pitchesWords } from './sv/pitches.ts';
import { refusalWords } from './sv/refusal.ts';
import { shareOutWords } from './sv/share-out.ts';
import { statusWords } from './sv/status.ts';
import { stepsWords } from './sv/steps.ts';
import { wallWords } from './sv/wall.ts';

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
