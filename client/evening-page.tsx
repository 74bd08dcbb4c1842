// An evening at its address: the connection first, then the screens.
import { Evening } from './screens/evening/evening.tsx';
import { SessionProvider } from './state/session.tsx';
import { SessionWaiting } from './waiting.tsx';

export function EveningPage({ id }: { readonly id: string }) {
  return (
    <SessionProvider at={{ sessionId: id }} fallback={(wait) => <SessionWaiting wait={wait} />}>
      <Evening />
    </SessionProvider>
  );
}
