// How the connection is, as the banner says it. "Saved" is only ever: nothing unsaved.
import { useEffect, useState } from 'react';
import type { Transport } from '../../shared/protocol/events.ts';
import { useSessionValue } from './session-context.ts';
import { useStore } from './use-store.ts';

export interface ConnectionState {
  readonly status: 'connected' | 'reconnecting' | 'offline' | 'ended';
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

const unsavedIsStrangeAfterMs = 10_000;

function useBrowserOnline(): boolean {
  const [isOnline, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return isOnline;
}

/** Whether something stays unsaved although the connection is there: the store does not take it. */
function useStuck(unsaved: number, isConnected: boolean): boolean {
  const [isStuck, setStuck] = useState(false);
  const isWaiting = isConnected && unsaved > 0;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setStuck(true), unsavedIsStrangeAfterMs);
    return () => {
      clearTimeout(timer);
      setStuck(false);
    };
  }, [isWaiting]);
  return isWaiting && isStuck;
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
  const { connection } = useSessionValue();
  const link = useStore(connection.link);
  const unsaved = useStore(connection.unsaved);
  const unkept = useStore(connection.documents.unkept);
  const isKept = useStore(connection.documents.isKept);
  const closedAt = useStore(connection.session)?.closedAt ?? null;
  const isOnline = useBrowserOnline();
  // What the server sees of it counts too: whoever only reads gives no commands to measure.
  const isSlowToServer = useIsSlowToServer();
  const isConnected = link.status === 'connected';
  const isStuck = useStuck(unsaved, isConnected);
  const isGone = link.isRemoved || (link.status === 'ended' && link.refusal !== null);
  const status = link.status === 'connecting' ? 'reconnecting' : link.status;
  return {
    status: status === 'reconnecting' && !isOnline ? 'offline' : status,
    transport: link.transport,
    isSlow: isConnected && (link.isSlow || isSlowToServer),
    unsaved,
    unkept,
    isKept,
    comeBack: link.isCrowdedOut ? connection.comeBack : null,
    problem: toProblem(isGone, isStuck, closedAt !== null),
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
