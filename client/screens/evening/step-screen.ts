// What the frame needs of the screen of a step. Which screens there are is decided where the pages are put together.
import type { ComponentType } from 'react';
import type { StepKind } from '../../../shared/model/step.ts';

export interface StepScreen {
  readonly Screen: ComponentType;
  /** Fetches the screen ahead of time. */
  prepare(): Promise<unknown>;
}

export type StepScreens = Readonly<Record<StepKind, StepScreen>>;
