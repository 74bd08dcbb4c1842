// Why words were not taken and what to do, in plain words.

import { RefusedError } from '../../../shared/model/answer-errors.ts';
import type { RefusalCode } from '../../../shared/model/refusal.ts';
import type { LostBecause } from '../../state/lost-words.ts';
import { useWords, type WordKey } from '../../state/words.tsx';

type AboutCopies = Exclude<LostBecause, RefusalCode>;

/** In the words of somebody who wrote; other refusals say what they say anywhere. */
const keys: Partial<Record<RefusalCode, WordKey>> & Record<AboutCopies, WordKey> = {
  'copy/diverged': 'lost.why.diverged',
  'copy/renewed': 'lost.why.renewed',
  'document/copy-claimed': 'lost.why.copy-claimed',
  'document/read-only': 'lost.why.read-only',
  'document/too-large': 'lost.why.too-large',
  'document/unreadable': 'lost.why.unreadable',
  'idea/not-yours': 'lost.why.idea-not-yours',
  'idea/too-long': 'lost.why.idea-too-long',
  'role/not-allowed': 'lost.why.role',
  'seat/not-yours': 'lost.why.seat',
  'session/closed': 'lost.why.closed',
  'step/not-now': 'lost.why.step',
};

export function useWhy(): (because: LostBecause) => string {
  const { t, refusal } = useWords();
  return (because) => {
    if (because === 'copy/diverged' || because === 'copy/renewed') return t(keys[because]);
    const key = keys[because];
    return key ? t(key) : refusal(new RefusedError(because));
  };
}
