// Which screen belongs to which kind of step. A new kind does not compile until it has its screen.
import type { ComponentType } from 'react';
import type { StepKind } from '../../../shared/model/step.ts';
import { fetched } from '../../parts/fetched.tsx';
import { CheckIn } from '../check-in/check-in.tsx';
import { Lobby } from '../lobby/lobby.tsx';
import { Welcome } from '../welcome/welcome.tsx';

interface StepScreen {
  readonly Screen: ComponentType;
  /** How wide the page may be. */
  readonly width: 'text' | 'wide' | 'full';
  /** Fetches the screen ahead of time. */
  prepare(): Promise<unknown>;
}

function here(Screen: ComponentType, width: StepScreen['width'] = 'wide'): StepScreen {
  return { Screen, width, prepare: () => Promise.resolve() };
}

function later(
  load: () => Promise<ComponentType>,
  width: StepScreen['width'] = 'wide',
): StepScreen {
  const { Component, fetch } = fetched(load);
  // A failure shows when the screen is needed; fetching early must not disturb.
  return { Screen: Component, width, prepare: () => fetch().catch(() => undefined) };
}

export const stepScreens: Record<StepKind, StepScreen> = {
  lobby: here(Lobby),
  welcome: here(Welcome),
  'check-in': here(CheckIn),
  reports: later(async () => (await import('../reports/reports.tsx')).Reports),
  pitches: later(async () => (await import('../pitches/pitches.tsx')).Pitches),
  questions: later(async () => (await import('../questions/questions.tsx')).Questions),
  'team-up': later(async () => (await import('../team-up/team-up.tsx')).TeamUp),
  brainstorm: later(async () => (await import('../brainstorm/brainstorm.tsx')).Brainstorm, 'full'),
  'one-idea': later(async () => (await import('../one-idea/one-idea.tsx')).OneIdea),
  'share-out': later(async () => (await import('../share-out/share-out.tsx')).ShareOut),
  vote: later(async () => (await import('../vote/vote.tsx')).Vote),
  support: later(async () => (await import('../support/support.tsx')).Support),
  close: later(async () => (await import('../close/close.tsx')).Close),
};
