// Every word of the interface in one language, for the lazy chunk of that language.
import { brainstormWords } from './ja/brainstorm.ts';
import { commonWords } from './ja/common.ts';
import { deskWords } from './ja/desk.ts';
import { editorWords } from './ja/editor.ts';
import { eveningWords } from './ja/evening.ts';
import { homeWords } from './ja/home.ts';
import { joinWords } from './ja/join.ts';
import { lobbyWords } from './ja/lobby.ts';
import { lostWords } from './ja/lost.ts';
import { oneIdeaWords } from './ja/one-idea.ts';
import { organiseWords } from './ja/organise.ts';
import { outcomeWords } from './ja/outcome.ts';
import { pitchesWords } from './ja/pitches.ts';
import { refusalWords } from './ja/refusal.ts';
import { shareOutWords } from './ja/share-out.ts';
import { statusWords } from './ja/status.ts';
import { stepsWords } from './ja/steps.ts';
import { wallWords } from './ja/wall.ts';

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
