// An evening at its address: the connection first, then the screens.
import { Evening } from './screens/evening/evening.tsx';
import { SessionProvider, type SessionWait } from './state/session.tsx';
import { SessionWaiting } from './waiting.tsx';

const showWait = (wait: SessionWait) => <SessionWaiting wait={wait} />;

export function EveningPage({ id }: { readonly id: string }) {
  return (
    <SessionProvider at={{ sessionId: id }} fallback={showWait}>
      <Evening />
    </SessionProvider>
  );
}
