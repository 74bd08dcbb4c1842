// What the door says: come in, welcome back, it is over, there is none here, or nobody answers.

import { useEffect, useState } from 'react';
import { RefusedError } from '../../../shared/model/answer-errors.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { Stack } from '../../parts/stack.tsx';
import { VisuallyHidden } from '../../parts/visually-hidden.tsx';
import { NoAnswer } from '../../pieces/no-answer.tsx';
import { usePageTitle } from '../../pieces/use-page-title.ts';
import { useDoor } from '../../state/door.ts';
import { useRememberedPerson } from '../../state/remembered-person.ts';
import { useWords } from '../../state/words.tsx';
import { ClosedDoor } from './closed-door.tsx';
import { DoorPoster } from './door-poster.tsx';
import { JoinForm } from './join-form.tsx';
import { NoSuchDoor } from './no-such-door.tsx';
import { WelcomeBack } from './welcome-back.tsx';

interface AtTheDoorProps {
  readonly code: string;
  readonly onShown: () => void;
}

/** Everything below the bar, by what the server answered. */
export function AtTheDoor({ code, onShown }: AtTheDoorProps) {
  const { t } = useWords();
  const { door, problem, retry } = useDoor(code);
  const person = useRememberedPerson(door?.id);
  const [isSomebodyElse, setSomebodyElse] = useState(false);
  usePageTitle([t('join.title'), door?.title]);
  const isShown = door !== null && person !== undefined;

  useEffect(() => {
    if (isShown) onShown();
  }, [isShown, onShown]);

  if (problem instanceof RefusedError && problem.code === 'session/not-found') {
    return <NoSuchDoor code={code} />;
  }
  if (problem) return <NoAnswer problem={problem} onAgain={retry} />;
  if (!isShown) {
    return (
      <>
        <VisuallyHidden role="status">{t('join.loading')}</VisuallyHidden>
        <Skeleton lines={6} />
      </>
    );
  }
  if (door.isClosed) return <ClosedDoor door={door} mayRead={person !== null} />;
  return (
    <Stack gap={5}>
      <DoorPoster door={door} />
      {person && !isSomebodyElse ? (
        <WelcomeBack door={door} name={person.name} onSomebodyElse={() => setSomebodyElse(true)} />
      ) : (
        <JoinForm door={door} />
      )}
    </Stack>
  );
}
