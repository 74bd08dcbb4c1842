// Leaving the page asks first, but only while something would be lost by it: edits and refused words that neither the
// server nor this device has, and drafts that the browser does not keep.
import { useEffect } from 'react';
import type { SessionConnection } from '../wire/session-connection.ts';
import { unkeptDrafts } from './drafts.ts';
import { useStore } from './use-store.ts';

/** Until the returned function is called. Each has a listener of its own: the browser would take a shared one for one. */
function askBeforeUnload(): () => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}

/** `atRisk`: how much besides drafts is gone with the page. */
export function useAskBeforeLeaving(atRisk: number): void {
  const isAsked = useStore(unkeptDrafts) + atRisk > 0;
  useEffect(() => {
    // Not always: a page that asks is not kept by browsers for the way back.
    return isAsked ? askBeforeUnload() : undefined;
  }, [isAsked]);
}

/** An evening that was left within the page stays connected until nothing that is only here waits to be saved. */
export function closeWhenSafe(connection: SessionConnection): void {
  const { unkept } = connection.documents;
  const look = () => {
    if (unkept.get() > 0) return;
    stop();
    stopAsking();
    connection.close();
  };
  const stop = unkept.subscribe(look);
  const stopAsking = askBeforeUnload();
  look();
}
