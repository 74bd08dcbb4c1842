// What the line of a room's edits is handed, and what it tells and offers. Only types.
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import type { Guard } from '../guard/guard.ts';
import type { Verdict } from '../guard/rules.ts';
import type { Log } from '../log.ts';
import type { ByteBudget } from './byte-budget.ts';
import type { EditLine } from './commit-turns.ts';
import type { DocumentState } from './document-state.ts';
import type { Edit } from './edit.ts';
import type { SyncMeter } from './meter.ts';
import type { Peer } from './peer.ts';
import type { Stopwatch } from './stopwatch.ts';
import type { WaitingBytes } from './waiting-bytes.ts';

/** What was brought to disk and applied together. */
export interface Stored {
  readonly edits: number;
  /** The number of the last row in the log. */
  readonly through: number;
  /** What it changed in all; null when nothing. */
  readonly update: Uint8Array | null;
  /** Its only writer, if there is but one. */
  readonly sole: Peer | null;
  readonly claims: ReadonlyMap<number, string>;
}

export interface EditLineParts {
  readonly document: DocumentName;
  readonly state: DocumentState;
  readonly guard: Guard;
  readonly stopwatch: Stopwatch;
  readonly logger: Log;
  readonly meter: SyncMeter;
  /** What one person's edits that bring nothing new may come to. */
  readonly repeats: ByteBudget;
  /** What waits of everybody, in all rooms together. */
  readonly waitingBytes: WaitingBytes;
  /** Edits wait. */
  due(line: EditLine): void;
  stored(stored: Stored): void;
  /** The disk did not take it. */
  lost(edit: Edit): void;
  /** It sent what no honest client sends. */
  broken(from: Peer): void;
  /** It sends faster than anybody can judge. */
  flooding(from: Peer): void;
  /** An edit will not be judged again. */
  judged(edit: Edit, verdict: Verdict): void;
}

export interface RoomEditLine extends EditLine {
  push(edit: Edit): void;
  isEmpty(): boolean;
  /** From now on nothing waits for having been known: the server stops. */
  open(): void;
}
