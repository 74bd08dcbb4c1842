// Shows a page once it can say everything. Its words are asked for as its own file is: several times, and then it breaks.
import { type ReactNode, useEffect, useState } from 'react';
import { insist } from '../parts/insist.ts';
import { loadWords, reaches, type WordReach } from '../state/word-files.ts';
import { useWords } from '../state/words.tsx';

interface EnoughWordsProps {
  readonly reach: WordReach;
  /** Has only what is said at the door. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

export function EnoughWords({ reach, fallback, children }: EnoughWordsProps) {
  const { language, reach: here, need } = useWords();
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const isEnough = reaches(here, reach);
  useEffect(() => {
    if (isEnough) return;
    insist(() => loadWords(language, reach)).then(
      () => need(reach),
      (error: unknown) => setFailure({ error }),
    );
  }, [isEnough, language, need, reach]);
  if (failure) throw failure.error;
  return isEnough ? children : fallback;
}
