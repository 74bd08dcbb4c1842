// Words as they were when somebody began to mend them, and what others made of the same words meanwhile. Whoever has
// been shown theirs mends theirs from then on.
import { useState } from 'react';

export interface Opened {
  readonly words: string;
  /** Null until both changed the same words. */
  readonly theirs: string | null;
  /** Theirs was found in the way of one's own: to be shown. */
  readonly meet: (theirs: string) => void;
  /** Theirs was dealt with. */
  readonly settle: () => void;
}

export function useOpened(initial: string): Opened {
  const [words, setWords] = useState(initial);
  const [theirs, setTheirs] = useState<string | null>(null);
  return {
    words,
    theirs,
    meet(met) {
      setWords(met);
      setTheirs(met);
    },
    settle: () => setTheirs(null),
  };
}
