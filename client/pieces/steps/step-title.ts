// What a step is called: by the title the organiser gave it, else in the reader's language.
import type { Step } from '../../../shared/model/step.ts';
import { useWords } from '../../state/words.tsx';

/** A function from a step (or its plan) to its title. */
export function useStepTitle(): (step: Pick<Step, 'kind' | 'title'>) => string {
  const { t } = useWords();
  return ({ kind, title }) => title ?? t(`evening.step.${kind}`);
}
