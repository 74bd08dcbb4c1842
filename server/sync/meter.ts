// What the shared documents tell whoever counts: how edits were answered and how long it took, and what went wrong.
// Only figures: no document, no person.
import type { RefusalCode } from '../../shared/model/refusal.ts';

export interface SyncMeter {
  /** An edit was answered: 'stored', 'known' (it brought nothing new) or its refusal's code; how long after it came in. */
  readonly answered: (as: 'stored' | 'known' | RefusalCode, tookMs: number) => void;
  /** A reader fell behind: its queue was dropped and it is brought up to date anew. */
  readonly queueDropped: () => void;
  /** What somebody lacks had to be encoded: it was not the same that somebody else lacks. */
  readonly answerMade: () => void;
  /** A client's copy was not equal to the server's. */
  readonly diverged: () => void;
}

/** For whoever counts nothing. */
export const silentMeter: SyncMeter = {
  answered: () => undefined,
  queueDropped: () => undefined,
  answerMade: () => undefined,
  diverged: () => undefined,
};
