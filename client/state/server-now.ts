// The server's time in a component, ticking. Every screen shows the same second whatever its device's clock says.
import { useEffect, useState } from 'react';
import { useSessionValue } from './session-context.ts';

export function useServerNow(everyMs = 250): number {
  const { connection } = useSessionValue();
  const [nowMs, setNowMs] = useState(() => connection.nowMs());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(connection.nowMs()), everyMs);
    return () => clearInterval(timer);
  }, [connection, everyMs]);
  return nowMs;
}
