// An evening at its address: the connection first, then the screens, which come while it is made.
import { Suspense, useEffect } from 'react';
import { fetched } from './parts/fetched.tsx';
import { SessionProvider, type SessionWait } from './state/session.tsx';
import type { ComesAs } from './state/tokens.ts';
import { Loading, SessionWaiting } from './waiting.tsx';

const { Component: Evening, fetch } = fetched(
  async () => (await import('./whole-evening.tsx')).WholeEvening,
);

const showWait = (wait: SessionWait) => <SessionWaiting wait={wait} />;

interface EveningPageProps {
  readonly id: string;
  readonly as: ComesAs;
}

export function EveningPage({ id, as }: EveningPageProps) {
  useEffect(() => void fetch().catch(() => undefined), []);
  return (
    <SessionProvider at={{ sessionId: id, as }} fallback={showWait}>
      <Suspense fallback={<Loading />}>
        <Evening />
      </Suspense>
    </SessionProvider>
  );
}
