// Words somebody has begun to write: they outlive a change of step and a reload, never the tab.
import { useCallback, useState } from 'react';
import { useSession } from '../../state/session.tsx';

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null; // storage may be forbidden; then a draft lives as long as its field
  }
}

function write(key: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    // as above
  }
}

/** The draft called `name` in this evening, and how to change it; an empty text forgets it. */
export function useDraft(name: string, initial = ''): [string, (text: string) => void] {
  const { id } = useSession();
  const key = `umecon:draft:${id}:${name}`;
  const [text, setText] = useState(() => read(key) ?? initial);
  const change = useCallback(
    (next: string) => {
      write(key, next);
      setText(next);
    },
    [key],
  );
  return [text, change];
}
