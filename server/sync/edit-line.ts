// The edits of one room, in the order in which they came: judged at the moment they are stored, and applied, relayed
// and acknowledged only when they are on disk.

import type { PersonId } from '../../shared/model/ids.ts';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import type { Log } from '../log.ts';
import type { LogEntry } from '../workshop/ports.ts';
import type { EditLine } from './commit-turns.ts';
import type { DocumentState } from './document-state.ts';
import { type Ahead, type createJudge, nothingAhead, type Verdict } from './judge.ts';
import type { Ledger } from './ledger.ts';
import type { Peer } from './peer.ts';

interface Edit {
  readonly from: Peer;
  readonly update: Uint8Array;
  /** Sync step 2: everything the client has, so asking again would bring nothing more. */
  readonly isAnswer: boolean;
}

interface Judged extends Edit {
  readonly verdict: Verdict;
}

/** What was brought to disk and applied together. */
export interface Stored {
  readonly edits: number;
  /** What it changed in all; null when nothing. */
  readonly update: Uint8Array | null;
  /** Its only writer, if there is but one. */
  readonly sole: Peer | null;
  readonly claims: ReadonlyMap<number, PersonId>;
}

export interface EditLineEnds {
  /** Edits wait. */
  due(line: EditLine): void;
  stored(stored: Stored): void;
  /** The disk did not take them. */
  lost(from: Peer): void;
  /** Applying broke: the bytes are no document's. */
  broken(from: Peer): void;
}

export interface RoomEditLine extends EditLine {
  push(edit: Edit): void;
  isEmpty(): boolean;
}

export function createEditLine(
  document: DocumentName,
  state: DocumentState,
  ledger: Ledger,
  judge: ReturnType<typeof createJudge>,
  ends: EditLineEnds,
  logger: Log,
): RoomEditLine {
  let waiting: Edit[] = [];
  let taken: Judged[] = [];
  let ahead: Ahead = nothingAhead();

  function toEntry({ update, verdict }: Judged): LogEntry[] {
    if (verdict.kind !== 'store') return [];
    return [{ document, update, personId: verdict.personId, claims: verdict.claims }];
  }

  /** Applies what was stored. Returns the edits that Yjs could not apply. */
  function apply(stored: readonly Judged[]): ReadonlySet<Judged> {
    const broken = new Set<Judged>();
    const update = state.apply(
      stored.map((edit) => edit.update),
      (at, error) => {
        logger.error({ error, document }, 'an update could not be applied');
        const edit = stored[at];
        if (edit) broken.add(edit);
      },
    );
    const [first] = stored;
    const isSole = stored.every(({ from }) => from === first?.from);
    const sole = isSole ? (first?.from ?? null) : null;
    ledger.record(ahead.claims);
    ends.stored({ edits: stored.length, update, sole, claims: ahead.claims });
    return broken;
  }

  function answer({ from, isAnswer, verdict }: Judged, isBroken: boolean): void {
    if (isBroken) {
      from.refused('document/unreadable');
      ends.broken(from);
      return;
    }
    if (verdict.kind !== 'refused') {
      from.stored();
      return;
    }
    from.refused(verdict.code);
    if (verdict.isGap && !isAnswer) from.askForEverything();
  }

  return {
    push(edit) {
      waiting.push(edit);
      ends.due(this);
    },
    isEmpty: () => waiting.length === 0 && taken.length === 0,
    take() {
      ahead = nothingAhead();
      taken = waiting.map((edit) => ({
        ...edit,
        verdict: judge(edit.update, edit.from.admission, ahead),
      }));
      waiting = [];
      return taken.flatMap(toEntry);
    },
    settle(outcome) {
      const settled = taken;
      taken = [];
      if (outcome === 'lost') {
        for (const from of new Set(settled.map((edit) => edit.from))) ends.lost(from);
        return;
      }
      const stored = settled.filter(({ verdict }) => verdict.kind === 'store');
      const broken = stored.length > 0 ? apply(stored) : new Set<Judged>();
      for (const edit of settled) answer(edit, broken.has(edit));
      for (const from of new Set(settled.map((edit) => edit.from))) from.tellStored();
    },
  };
}
