// The moment at which the session is closed, or opened again, under the eyes of those who are there: what they read goes
// away, so the focus comes to what took its place, unless it is in something that stays; then it is said there, once.
import { useEffect, useRef, useState } from 'react';
import { focusHeading } from '../../parts/keep-focus.ts';

/** `words` tell what is on now. What it returns is to be said; it is empty where the focus says it. */
export function useClosing(isClosed: boolean, words: string): string {
  const was = useRef(isClosed);
  const [isSaid, setSaid] = useState(false);
  useEffect(() => {
    if (was.current === isClosed) return;
    was.current = isClosed;
    const isElsewhere = document.activeElement !== document.body;
    if (!isElsewhere) focusHeading(document);
    // oxlint-disable-next-line react/set-state-in-effect -- where the focus is shows only now
    setSaid(isElsewhere);
  }, [isClosed]);
  return isSaid ? words : '';
}
