// Where the work is the screen, title and instruction of a step leave with one's first act or when one closes them, and
// stay away on this device. They are still there for whoever listens, and in the row of steps.
import { usePreference } from '../../state/preferences.ts';
import { useCurrentStep, useSession } from '../../state/session.tsx';

/** Whether they have left in this step, and how to let them. */
export function useHeadingLeft(): readonly [boolean, () => void] {
  const { id } = useSession();
  const { step } = useCurrentStep();
  const [left, setLeft] = usePreference('headingLeft');
  const place = `${id} ${step.id}`;
  return [left === place, () => setLeft(place)];
}
