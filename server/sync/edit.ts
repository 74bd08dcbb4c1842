// An edit on its way: as it came, while it waits, and once it was judged. Only types.
import type { RefusalCode } from '../../shared/model/refusal.ts';
import type { Verdict } from '../guard/rules.ts';
import type { Peer } from './peer.ts';

export interface Edit {
  readonly from: Peer;
  readonly update: Uint8Array;
  /** Sync step 2: everything the client has, so waiting would bring nothing more. */
  readonly isAnswer: boolean;
}

export interface Waiting extends Edit {
  readonly arrivedMs: number;
}

export interface Judged extends Waiting {
  readonly verdict: Verdict;
  /** Why it is refused, by the rights of that moment. */
  readonly code: RefusalCode | null;
}
