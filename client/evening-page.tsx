// An evening at its address: the connection first, then the screens.
import { Evening } from './screens/evening/evening.tsx';
import { SessionProvider, type SessionWait } from './state/session.tsx';
import type { ComesAs } from './state/tokens.ts';
import { SessionWaiting } from './waiting.tsx';

const showWait = (wait: SessionWait) => <SessionWaiting wait={wait} />;

interface EveningPageProps {
  readonly id: string;
  readonly as: ComesAs;
}

export function EveningPage({ id, as }: EveningPageProps) {
  return (
    <SessionProvider at={{ sessionId: id, as }} fallback={showWait}>
      <Evening />
    </SessionProvider>
  );
}
