// The organiser's page: the key in, then every evening with the links to hand on.
import { useEffect, useEffectEvent, useState } from 'react';
import { RefusedError } from '../../../shared/model/answer-errors.ts';
import { Button } from '../../parts/button.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { FrontPage } from '../../pieces/front-page.tsx';
import { NoAnswer } from '../../pieces/no-answer.tsx';
import { useAction } from '../../state/action.ts';
import { useOrganiser } from '../../state/organiser.ts';
import { useWords } from '../../state/words.tsx';
import { SeenAddress } from './seen-address.tsx';
import { SessionList } from './session-list.tsx';
import { SignIn } from './sign-in.tsx';
import { takeKey } from './take-key.ts';

/** The page at `/organise`; a key in the address signs in by itself and leaves the address at once. */
export function Organise() {
  const { t } = useWords();
  const organiser = useOrganiser();
  const { run, busy, problem, clear } = useAction();
  const [isWrong, setWrong] = useState(false);

  const signIn = (key: string) =>
    run(async () => {
      setWrong(false);
      try {
        await organiser.signIn(key);
      } catch (error) {
        if (!(error instanceof RefusedError) || !error.code.startsWith('token/')) throw error;
        setWrong(true);
      }
    });
  const signInByLink = useEffectEvent(signIn);
  useEffect(() => {
    const key = takeKey();
    if (key) signInByLink(key);
  }, []);

  const { address } = organiser;
  const isSignedIn = organiser.status === 'signed-in';
  const signOut = (
    <Button kind="quiet" onClick={() => run(organiser.signOut)}>
      {t('organise.signOut')}
    </Button>
  );
  return (
    <FrontPage
      title={[t('organise.title')]}
      width={isSignedIn ? 'wide' : 'text'}
      end={isSignedIn && signOut}
    >
      {isSignedIn ? (
        <>
          {address?.isProxy && <SeenAddress address={address} />}
          <SessionList organiser={organiser} />
          {address && !address.isProxy && <SeenAddress address={address} />}
        </>
      ) : organiser.status === 'unknown' && organiser.problem ? (
        <NoAnswer problem={organiser.problem} onAgain={() => void organiser.refresh()} />
      ) : organiser.status === 'unknown' && !problem && !isWrong ? (
        <Skeleton lines={5} />
      ) : (
        <SignIn
          busy={busy}
          problem={isWrong ? t('organise.keyWrong') : problem}
          onKey={signIn}
          onWrite={() => {
            setWrong(false);
            clear();
          }}
        />
      )}
    </FrontPage>
  );
}
