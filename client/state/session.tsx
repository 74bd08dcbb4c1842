// What the screens of a session read: the state, who I am, commands, the connection. Opens the one connection.
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { currentStep, nextStop, stepIndex } from '../../shared/model/agenda.ts';
import { RefusedError } from '../../shared/model/answer-errors.ts';
import type { City } from '../../shared/model/city.ts';
import type { TableId } from '../../shared/model/ids.ts';
import type { Participant } from '../../shared/model/person.ts';
import { seatOf } from '../../shared/model/seating.ts';
import type { Session } from '../../shared/model/session.ts';
import type { Step } from '../../shared/model/step.ts';
import type { Table } from '../../shared/model/table.ts';
import { leftOn } from '../../shared/model/timer.ts';
import type { TableSummary } from '../../shared/protocol/events.ts';
import { openSessionConnection, type SessionConnection } from '../wire/session-connection.ts';
import { openWall } from './door.ts';
import { followLine } from './follow-line.ts';
import { closeWhenSafe, useAskBeforeLeaving } from './leaving.ts';
import { cityIndexOf } from './people.ts';
import { SessionContext, type SessionValue, useSessionValue } from './session-context.ts';
import {
  type ComesAs,
  readToken,
  type TokenKind,
  takeTokenFromFragment,
  tokenOf,
  wallTokenOf,
} from './tokens.ts';
import { useStore } from './use-store.ts';

// Screens know the wire only through here.
export type { CommandPayload } from '../../shared/protocol/commands.ts';
export type { IdeaSummary, TableSummary } from '../../shared/protocol/events.ts';

export type SessionWait =
  | { readonly kind: 'loading' }
  /** No token on this device: the way in is the join page. */
  | { readonly kind: 'stranger' }
  | { readonly kind: 'failed'; readonly problem: unknown };

export interface SessionProviderProps {
  /** The session to take part in with the token kept here, or the code to look on as a wall. */
  readonly at:
    | { readonly sessionId: string; readonly as?: ComesAs }
    | { readonly wallCode: string };
  /** Shown until the session is here, and when it cannot be had. */
  readonly fallback: (wait: SessionWait) => ReactNode;
  readonly children: ReactNode;
}

async function readTokenFor(place: string, as: ComesAs | 'wall'): Promise<string | null> {
  if (as === 'wall') return wallTokenOf(place) ?? (await openWall(place)).token;
  takeTokenFromFragment(place);
  return tokenOf(place, as);
}

/** Opens the connection once, and closes it when the page is left. */
export function SessionProvider({ at, fallback, children }: SessionProviderProps) {
  const [opened, setOpened] = useState<SessionValue | null>(null);
  const [wait, setWait] = useState<SessionWait>({ kind: 'loading' });
  const place = 'wallCode' in at ? at.wallCode : at.sessionId;
  const as = 'wallCode' in at ? 'wall' : (at.as ?? 'participant');

  useEffect(() => {
    let connection: SessionConnection | null = null;
    let stopFollowing = () => {};
    let isLeft = false;
    async function open(): Promise<void> {
      const token = await readTokenFor(place, as);
      if (isLeft) return;
      if (!token) return setWait({ kind: 'stranger' });
      const { kind, personId } = readToken(token);
      connection = openSessionConnection({ token, keptAs: kind === 'wall' ? null : personId });
      const { news, stop } = followLine(connection);
      stopFollowing = stop;
      setOpened({ connection, line: news, kind, tokenPersonId: personId });
    }
    open().catch((problem: unknown) => !isLeft && setWait({ kind: 'failed', problem }));
    return () => {
      isLeft = true;
      stopFollowing();
      if (connection) closeWhenSafe(connection);
      setOpened(null);
    };
  }, [place, as]);

  if (!opened) return fallback(wait);
  return (
    <Connected opened={opened} fallback={fallback}>
      {children}
    </Connected>
  );
}

interface ConnectedProps {
  readonly opened: SessionValue;
  readonly fallback: SessionProviderProps['fallback'];
  readonly children: ReactNode;
}

function Connected({ opened, fallback, children }: ConnectedProps) {
  const isHere = useStore(opened.connection.session) !== null;
  const { refusal } = useStore(opened.connection.link);
  useAskBeforeLeaving(useStore(opened.connection.documents.atRisk));
  if (isHere) return <SessionContext value={opened}>{children}</SessionContext>;
  if (refusal) return fallback({ kind: 'failed', problem: new RefusedError(refusal) });
  return fallback({ kind: 'loading' });
}

export function useSession(): Session {
  const session = useStore(useSessionValue().connection.session);
  if (!session) throw new Error('screens of a session are shown once it is here');
  return session;
}

export interface Me {
  readonly kind: TokenKind;
  readonly participant: Participant | null;
  readonly mayFacilitate: boolean;
  /** Where I sit. */
  readonly table: Table | null;
  readonly city: City | null;
  readonly cityIndex: number;
}

export function useMe(): Me {
  const { kind, tokenPersonId } = useSessionValue();
  const session = useSession();
  return useMemo(() => {
    const facilitator = session.facilitators.find(({ id }) => id === tokenPersonId);
    const rosterId = kind === 'facilitator' ? facilitator?.participantId : tokenPersonId;
    const participant = session.participants.find(({ id }) => id === rosterId) ?? null;
    const cityIndex = participant ? cityIndexOf(session, participant.city) : -1;
    return {
      kind,
      participant,
      mayFacilitate: kind === 'facilitator',
      table: participant ? seatOf(session, participant.id) : null,
      city: session.cities[cityIndex] ?? null,
      cityIndex,
    };
  }, [session, kind, tokenPersonId]);
}

export function useCommand(): SessionConnection['command'] {
  return useSessionValue().connection.command;
}

export function useOnline() {
  return useStore(useSessionValue().connection.online);
}

export function useSummaries(): ReadonlyMap<TableId, TableSummary> {
  return useStore(useSessionValue().connection.summaries) as ReadonlyMap<TableId, TableSummary>;
}

export interface CurrentStep {
  readonly step: Step;
  readonly index: number;
  readonly next: Step | null;
  readonly previous: Step | null;
  /** Milliseconds left on the timer by the server's clock; negative once over. */
  readonly leftMs: () => number;
}

export function useCurrentStep(): CurrentStep {
  const { connection } = useSessionValue();
  const session = useSession();
  return useMemo(() => {
    const index = stepIndex(session);
    const stop = nextStop(session);
    return {
      step: currentStep(session),
      index,
      next: stop ? (session.steps[stop.index] ?? null) : null,
      previous: session.steps[index - 1] ?? null,
      leftMs: () => leftOn(session.timer, connection.nowMs()),
    };
  }, [session, connection]);
}
