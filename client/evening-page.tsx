// An evening at its address: the connection first, then the screens, which come while it is made.
import { lazy, Suspense, useEffect } from 'react';
import { SessionProvider, type SessionWait } from './state/session.tsx';
import type { ComesAs } from './state/tokens.ts';
import { Loading, SessionWaiting } from './waiting.tsx';

const load = () => import('./screens/evening/evening.tsx');
const Evening = lazy(async () => ({ default: (await load()).Evening }));

const showWait = (wait: SessionWait) => <SessionWaiting wait={wait} />;

interface EveningPageProps {
  readonly id: string;
  readonly as: ComesAs;
}

export function EveningPage({ id, as }: EveningPageProps) {
  useEffect(() => void load().catch(() => undefined), []);
  return (
    <SessionProvider at={{ sessionId: id, as }} fallback={showWait}>
      <Suspense fallback={<Loading />}>
        <Evening />
      </Suspense>
    </SessionProvider>
  );
}
