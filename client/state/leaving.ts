// Leaving the page asks first, but only while something would be lost by it: edits and refused words that neither the
// server nor this device has, and drafts that the browser does not keep.
import { useEffect } from 'react';
import { unkeptDrafts } from './drafts.ts';
import { useStore } from './use-store.ts';

/** `atRisk`: how much besides drafts is gone with the page. */
export function useAskBeforeLeaving(atRisk: number): void {
  const isAsked = useStore(unkeptDrafts) + atRisk > 0;
  useEffect(() => {
    // Not always: a page that asks is not kept by browsers for the way back.
    if (!isAsked) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isAsked]);
}
