// The way of an edit: rights at this moment → ledger → append and commit → apply → acknowledge, in the order of arrival.
// What arrives in one turn of the event loop shares a commit and leaves together.
import type { PersonId } from '../../shared/model/ids.ts';
import type { RefusalCode } from '../../shared/model/refusal.ts';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import type { Log } from '../log.ts';
import type { DocumentLog, LogEntry } from '../workshop/ports.ts';
import type { Ledger } from './ledger.ts';
import type { RoomPeer } from './room-peer.ts';

interface Edit {
  readonly peer: RoomPeer;
  readonly update: Uint8Array;
}

type Verdict =
  | { readonly kind: 'empty'; readonly edit: Edit }
  | { readonly kind: 'refused'; readonly edit: Edit; readonly code: RefusalCode }
  | { readonly kind: 'sound'; readonly edit: Edit; readonly entry: LogEntry };
type SoundVerdict = Extract<Verdict, { kind: 'sound' }>;

const isSound = (verdict: Verdict): verdict is SoundVerdict => verdict.kind === 'sound';

export interface EditLineParts {
  readonly document: DocumentName;
  readonly ledger: Ledger;
  readonly log: DocumentLog;
  readonly logger: Log;
  /** Applies updates that are on disk; `sender` is the only one who sent any, or null. */
  apply(updates: readonly Uint8Array[], sender: RoomPeer | null): void;
  /** Tells that client ids have found their owner. */
  claimed(clientIds: readonly number[], personId: PersonId): void;
  /** Sends away somebody whose edit could not be stored. */
  expel(peer: RoomPeer): void;
}

export interface EditLine {
  readonly isBusy: boolean;
  push(peer: RoomPeer, update: Uint8Array): void;
  /** Resolves when everything received so far is on disk or refused. */
  settled(): Promise<void>;
}

export function createEditLine(parts: EditLineParts): EditLine {
  const { document, ledger, log, logger } = parts;
  let waiting: Edit[] = [];
  const line: { flushing: Promise<void> | null } = { flushing: null };

  function judge(edit: Edit): Verdict {
    const { admission } = edit.peer;
    const { personIds } = admission;
    const reading = ledger.read(edit.update, personIds);
    if (reading.kind === 'empty') return { kind: 'empty', edit };
    const { mayWrite, reason } = admission.rights();
    const [personId] = personIds;
    if (!mayWrite || !personId) {
      return { kind: 'refused', edit, code: reason ?? 'role/not-allowed' };
    }
    if (reading.kind === 'refused') return { kind: 'refused', edit, code: reading.code };
    // Claimed before the commit, so that the next edit of the same batch finds the owner.
    ledger.claim(reading.claims, personId);
    const { claims } = reading;
    return { kind: 'sound', edit, entry: { document, update: edit.update, personId, claims } };
  }

  /** False when the store did not take them: their senders are sent away and will deliver them again. */
  async function store(sound: readonly SoundVerdict[]): Promise<boolean> {
    try {
      await log.append(sound.map(({ entry }) => entry));
      return true;
    } catch (error) {
      logger.error({ document, error }, 'edits could not be stored; their senders will try again');
      for (const { edit, entry } of sound) {
        ledger.release(entry.claims);
        parts.expel(edit.peer);
      }
      return false;
    }
  }

  function tell(sound: readonly SoundVerdict[]): void {
    for (const { entry } of sound) {
      if (entry.claims.length > 0) parts.claimed(entry.claims, entry.personId);
    }
    const senders = new Set(sound.map(({ edit }) => edit.peer));
    const [sender = null] = senders;
    parts.apply(
      sound.map(({ edit }) => edit.update),
      senders.size === 1 ? sender : null,
    );
  }

  async function flush(): Promise<void> {
    const batch = waiting;
    waiting = [];
    const verdicts = batch.map(judge);
    const sound = verdicts.filter(isSound);
    if (sound.length > 0) {
      if (await store(sound)) tell(sound);
    }
    // Somebody who was sent away hears nothing more: what is not acknowledged is delivered again.
    for (const verdict of verdicts) {
      verdict.edit.peer.answer(verdict.kind === 'refused' ? verdict.code : null);
    }
  }

  function schedule(): void {
    if (line.flushing || waiting.length === 0) return;
    line.flushing = new Promise((resolve) => {
      setImmediate(() => {
        void flush()
          .catch((error: unknown) => logger.error({ document, error }, 'a batch of edits failed'))
          .finally(() => {
            line.flushing = null;
            schedule();
            resolve();
          });
      });
    });
  }

  return {
    get isBusy() {
      return line.flushing !== null;
    },
    push(peer, update) {
      waiting.push({ peer, update });
      schedule();
    },
    async settled() {
      while (line.flushing) await line.flushing;
    },
  };
}
