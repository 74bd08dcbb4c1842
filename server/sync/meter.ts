// What the document plane tells whoever counts. It neither waits for an answer nor knows where the figures go.
import type { RefusalCode } from '../../shared/model/refusal.ts';

export interface SyncMeter {
  /** An edit was answered: 'stored', 'known' (it brought nothing new) or its refusal's code; how long after it came in. */
  readonly answered: (as: 'stored' | 'known' | RefusalCode, tookMs: number) => void;
  /** A reader fell behind: its queue was dropped and it is brought up to date anew. */
  readonly queueDropped: () => void;
  /** A client's copy was not equal to the server's. */
  readonly diverged: () => void;
}

/** Counts nothing. */
export const noMeter: SyncMeter = {
  answered: () => undefined,
  queueDropped: () => undefined,
  diverged: () => undefined,
};
