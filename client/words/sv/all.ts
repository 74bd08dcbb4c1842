// Every word of the interface in one language, for the lazy chunk of that language.
import { brainstormWords } from './brainstorm.ts';
import { commonWords } from './common.ts';
import { deskWords } from './desk.ts';
import { editorWords } from './editor.ts';
import { eveningWords } from './evening.ts';
import { homeWords } from './home.ts';
import { joinWords } from './join.ts';
import { lobbyWords } from './lobby.ts';
import { oneIdeaWords } from './one-idea.ts';
import { organiseWords } from './organise.ts';
import { outcomeWords } from './outcome.ts';
import { pitchesWords } from './pitches.ts';
import { refusalWords } from './refusal.ts';
import { shareOutWords } from './share-out.ts';
import { statusWords } from './status.ts';
import { stepsWords } from './steps.ts';
import { wallWords } from './wall.ts';

export const words = {
  ...brainstormWords,
  ...commonWords,
  ...deskWords,
  ...editorWords,
  ...eveningWords,
  ...homeWords,
  ...joinWords,
  ...lobbyWords,
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
