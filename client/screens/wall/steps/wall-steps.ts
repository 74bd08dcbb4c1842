// Which picture of the wall belongs to which kind of step. A new kind does not compile until it has one.
import type { ComponentType } from 'react';
import type { StepKind } from '../../../../shared/model/step.ts';
import { BrainstormWall } from './brainstorm-wall.tsx';
import { CheckInWall } from './check-in-wall.tsx';
import { CloseWall } from './close-wall.tsx';
import { LobbyWall } from './lobby-wall.tsx';
import { OneIdeaWall } from './one-idea-wall.tsx';
import { PitchesWall } from './pitches-wall.tsx';
import { QuestionsWall } from './questions-wall.tsx';
import { ReportsWall } from './reports-wall.tsx';
import { ShareOutWall } from './share-out-wall.tsx';
import { SupportWall } from './support-wall.tsx';
import { TeamUpWall } from './team-up-wall.tsx';
import { VoteWall } from './vote-wall.tsx';
import { WelcomeWall } from './welcome-wall.tsx';

export const wallSteps: Record<StepKind, ComponentType> = {
  lobby: LobbyWall,
  welcome: WelcomeWall,
  'check-in': CheckInWall,
  reports: ReportsWall,
  pitches: PitchesWall,
  questions: QuestionsWall,
  'team-up': TeamUpWall,
  brainstorm: BrainstormWall,
  'one-idea': OneIdeaWall,
  'share-out': ShareOutWall,
  vote: VoteWall,
  support: SupportWall,
  close: CloseWall,
};
