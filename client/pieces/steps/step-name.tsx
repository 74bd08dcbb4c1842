// What a step is called, between other words: a title that the organiser gave it has its own language.
import type { ReactNode } from 'react';
import type { Step } from '../../../shared/model/step.ts';
import { Written } from '../languages/written.tsx';
import { useStepTitle } from './step-title.ts';

/** As `useStepTitle`, for `rich` and for elements. */
export function useStepName(): (step: Pick<Step, 'kind' | 'title'>) => ReactNode {
  const toTitle = useStepTitle();
  return (step) => (step.title ? <Written>{step.title}</Written> : toTitle(step));
}
