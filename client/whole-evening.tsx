// The evening with everything that stands in it: the screen of each step, and the desk. The one place where screens meet.
import type { ComponentType } from 'react';
import { fetched } from './parts/fetched.tsx';
import { CheckIn } from './screens/check-in/check-in.tsx';
import { Evening } from './screens/evening/evening.tsx';
import type { StepScreen, StepScreens } from './screens/evening/step-screen.ts';
import { Lobby } from './screens/lobby/lobby.tsx';
import { Welcome } from './screens/welcome/welcome.tsx';

function here(Screen: ComponentType): StepScreen {
  return { Screen, prepare: () => Promise.resolve() };
}

function later(load: () => Promise<ComponentType>): StepScreen {
  const { Component, fetch } = fetched(load);
  // A failure shows when the screen is needed; fetching early must not disturb.
  return { Screen: Component, prepare: () => fetch().catch(() => undefined) };
}

/** The table's own board is what the one idea is picked from. */
async function loadOneIdea(): Promise<ComponentType> {
  const [{ OneIdea }, { TableBoard }] = await Promise.all([
    import('./screens/one-idea/one-idea.tsx'),
    import('./screens/brainstorm/table-board.tsx'),
  ]);
  return () => <OneIdea Picker={TableBoard} />;
}

/** A new kind does not compile until it has its screen. */
export const stepScreens: StepScreens = {
  lobby: here(Lobby),
  welcome: here(Welcome),
  'check-in': here(CheckIn),
  reports: later(async () => (await import('./screens/reports/reports.tsx')).Reports),
  pitches: later(async () => (await import('./screens/pitches/pitches.tsx')).Pitches),
  questions: later(async () => (await import('./screens/questions/questions.tsx')).Questions),
  'team-up': later(async () => (await import('./screens/team-up/team-up.tsx')).TeamUp),
  brainstorm: later(async () => (await import('./screens/brainstorm/brainstorm.tsx')).Brainstorm),
  'one-idea': later(loadOneIdea),
  'share-out': later(async () => (await import('./screens/share-out/share-out.tsx')).ShareOut),
  vote: later(async () => (await import('./screens/vote/vote.tsx')).Vote),
  support: later(async () => (await import('./screens/support/support.tsx')).Support),
  close: later(async () => (await import('./screens/close/close.tsx')).Close),
};

const { Component: Desk } = fetched(async () => (await import('./screens/desk/desk.tsx')).Desk);

export function WholeEvening() {
  return <Evening screens={stepScreens} Desk={Desk} />;
}
