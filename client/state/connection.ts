// How the connection is, as the banner says it. "Saved" is only ever: nothing unsaved.
import type { Transport } from '../../shared/protocol/events.ts';
import type { LineNews } from './line-news.ts';
import { useSessionValue } from './session-context.ts';
import { useStore } from './use-store.ts';

export interface ConnectionState {
  /** `unsteady`: it comes and goes, whatever it does at this moment. */
  readonly status: Exclude<LineNews['said'], 'cannot-save'>;
  /** An outage was told of, and is not over for good. */
  readonly isLineTold: boolean;
  readonly transport: Transport | null;
  /** Connected, and what one does and what others do takes long to arrive. */
  readonly isSlow: boolean;
  /** Edits of this device that are not on the server's disk. */
  readonly unsaved: number;
  /** Those of them that this device does not keep. */
  readonly unkept: number;
  /** Whether this device keeps what is written, so that leaving the page loses nothing. */
  readonly isKept: boolean;
  readonly problem: 'store' | 'removed' | 'closed' | null;
  /** Brings back this page, which gave way to others of the same person; null when there is no need. */
  readonly comeBack: (() => void) | null;
}

function useIsSlowToServer(): boolean {
  const { connection, kind, tokenPersonId } = useSessionValue();
  const facilitators = useStore(connection.session)?.facilitators ?? [];
  const self =
    kind === 'facilitator'
      ? facilitators.find(({ id }) => id === tokenPersonId)?.participantId
      : tokenPersonId;
  const slow = useStore(connection.slow);
  return self !== undefined && self !== null && slow.has(self);
}

export function useConnection(): ConnectionState {
  const { connection, line } = useSessionValue();
  const link = useStore(connection.link);
  const { said, isTold } = useStore(line);
  const unsaved = useStore(connection.unsaved);
  const unkept = useStore(connection.documents.unkept);
  const isKept = useStore(connection.documents.isKept);
  const closedAt = useStore(connection.session)?.closedAt ?? null;
  // What the server sees of it counts too: whoever only reads gives no commands to measure.
  const isSlowToServer = useIsSlowToServer();
  const isGone = link.isRemoved || (link.status === 'ended' && link.refusal !== null);
  return {
    status: said === 'cannot-save' ? 'connected' : said,
    isLineTold: isTold,
    transport: link.transport,
    isSlow: said === 'connected' && (link.isSlow || isSlowToServer),
    unsaved,
    unkept,
    isKept,
    comeBack: link.isCrowdedOut ? connection.comeBack : null,
    problem: toProblem(isGone, said === 'cannot-save', closedAt !== null),
  };
}

function toProblem(
  isGone: boolean,
  isStuck: boolean,
  isClosed: boolean,
): ConnectionState['problem'] {
  if (isGone) return 'removed';
  if (isStuck) return 'store';
  return isClosed ? 'closed' : null;
}
