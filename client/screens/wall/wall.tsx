// The page for a hall's projector: it follows the evening by itself and changes nothing in it.
import { useCallback, useEffect, useState } from 'react';
import { SessionProvider, type SessionWait } from '../../state/session.tsx';
import { useIsHall } from './use-is-hall.ts';
import { useWallTheme } from './use-wall-theme.ts';
import { WallScreen } from './wall-screen.tsx';
import { WallWaiting } from './wall-waiting.tsx';

/** The page at `/wall/:code`. Nobody has to touch it: what fails is tried again. */
export function Wall({ code }: { readonly code: string }) {
  const isHall = useIsHall();
  const [tries, setTries] = useState(0);
  const tryAgain = useCallback(() => setTries((before) => before + 1), []);
  const toWaiting = useCallback(
    (wait: SessionWait) => <WallWaiting wait={wait} onAgain={tryAgain} />,
    [tryAgain],
  );
  // A new link pasted into the same window changes its fragment only.
  useEffect(() => {
    window.addEventListener('hashchange', tryAgain);
    return () => window.removeEventListener('hashchange', tryAgain);
  }, [tryAgain]);
  useWallTheme(isHall);
  return (
    <SessionProvider key={tries} at={{ wallCode: code }} fallback={toWaiting}>
      <WallScreen isHall={isHall} onAgain={tryAgain} />
    </SessionProvider>
  );
}
