// A sentence about what others do, before it is in words: a message and its values, people's words still apart.
import type { WordKey } from '../../../state/words.tsx';

/** Words of somebody. */
export interface Quote {
  readonly quote: string;
  /** Where it is known. */
  readonly language?: string | undefined;
  readonly by?: { readonly personId: string | null; readonly city?: string } | undefined;
  readonly isName?: boolean;
}

/** The first names, and how many more there are. */
export interface Names {
  readonly names: readonly Quote[];
  readonly more: number;
}

export type SentenceValue = string | number | Quote | Names;

export interface Sentence {
  readonly key: WordKey;
  readonly values: Readonly<Record<string, SentenceValue>>;
}
