// What became of words that the server did not take, as a screen shows it: the words themselves, or only that something
// was refused, or a whole copy that was set aside.
import { useMemo } from 'react';
import type { RefusalCode } from '../../shared/model/refusal.ts';
import type { LostWords, Recovery } from '../wire/kept/kept-words.ts';
import type { SharedDocument } from '../wire/shared-document.ts';
import { createStore } from '../wire/store.ts';
import { useStore } from './use-store.ts';

export type { LostBecause, LostWords, Recovery } from '../wire/kept/kept-words.ts';

export interface LostState {
  readonly words: readonly LostWords[];
  readonly letGo: (ids: readonly string[]) => void;
  /** Whether the browser keeps all of them. */
  readonly isKept: boolean;
  /** Why the last edit was refused, when no words were lost by it. */
  readonly refusal: RefusalCode | null;
  readonly closeRefusal: () => void;
  readonly recovery: Recovery | null;
  readonly closeRecovery: () => void;
}

const nothing = createStore<readonly LostWords[]>([]);
const none = createStore(0);
const noRefusal = createStore<RefusalCode | null>(null);
const noRecovery = createStore<Recovery | null>(null);

export function useLostWords(document: SharedDocument | null): LostState {
  const words = useStore(document?.lost ?? nothing);
  const isKept = useStore(document?.unkeptWords ?? none) === 0;
  const refused = useStore(document?.refusal ?? noRefusal);
  const recovery = useStore(document?.recovery ?? noRecovery);
  return useMemo(
    () => ({
      words,
      letGo: (ids) => document?.letGo(ids),
      isKept,
      refusal: words.length === 0 ? refused : null,
      closeRefusal: () => document?.refusal.set(null),
      recovery,
      closeRecovery: () => document?.closeRecovery(),
    }),
    [document, words, isKept, refused, recovery],
  );
}
