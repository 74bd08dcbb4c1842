// Copying words, and what became of the last try. Where the browser does not copy them they are marked for the hand.
import { type RefObject, useState } from 'react';
import { copyText, selectWords } from '../../parts/copy-text.ts';

type Outcome = 'copied' | 'failed';

export interface Copying {
  /** What became of copying these words, while they are the last that were tried. */
  readonly outcomeOf: (words: string) => Outcome | null;
  readonly hasFailed: boolean;
  /** `shown` is where they stand on the screen. */
  readonly copy: (words: string, shown: RefObject<Element | null>) => void;
}

export function useCopying(): Copying {
  const [last, setLast] = useState<{ readonly words: string; readonly outcome: Outcome }>();
  const copy = async (words: string, shown: RefObject<Element | null>) => {
    const isCopied = await copyText(words);
    if (!isCopied) selectWords(shown.current);
    setLast({ words, outcome: isCopied ? 'copied' : 'failed' });
  };
  return {
    outcomeOf: (words) => (last?.words === words ? last.outcome : null),
    hasFailed: last?.outcome === 'failed',
    copy: (words, shown) => void copy(words, shown),
  };
}
