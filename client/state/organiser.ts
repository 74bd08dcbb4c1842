// The organiser's page: signing in with the key, the sessions, new ones.
import { useCallback, useEffect, useState } from 'react';
import { RefusedError } from '../../shared/model/answer-errors.ts';
import type { SessionPlan } from '../../shared/model/session.ts';
import { routes } from '../../shared/protocol/paths.ts';
import type {
  CreatedSession,
  OrganiserAnswer,
  SessionListing,
} from '../../shared/protocol/routes.ts';
import { request } from '../wire/http.ts';

// Screens know the wire only through here.
export type { CreatedSession, SessionListing } from '../../shared/protocol/routes.ts';

export interface Partnership {
  readonly kind: string;
  readonly programme: string;
  readonly members: readonly { name: string; country: string; timeZone: string }[];
  readonly themes: readonly string[];
}

export interface OrganiserState {
  readonly status: 'unknown' | 'signed-out' | 'signed-in';
  readonly sessions: readonly SessionListing[];
  readonly partnerships: readonly Partnership[];
  /** At which address the server sees this browser; null until it has said so. */
  readonly address: NonNullable<OrganiserAnswer['address']> | null;
  /** What went wrong while asking, to be put in words. */
  readonly problem: unknown;
  readonly signIn: (key: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly createSession: (plan: SessionPlan) => Promise<CreatedSession>;
  linkFacilitator(id: string): Promise<{ token: string; link: string }>;
}

const createSession = (plan: SessionPlan) =>
  request<CreatedSession>(routes.sessions, { method: 'POST', body: plan });

const linkFacilitator = (id: string) =>
  request<{ token: string; link: string }>(routes.facilitatorLink(id), { method: 'POST' });

/** Sessions are null when nobody is signed in, which is no mishap. */
type Found =
  | { readonly sessions: readonly SessionListing[] | null }
  | { readonly problem: unknown };

async function readSessions(): Promise<Found> {
  try {
    return await request<{ sessions: SessionListing[] }>(routes.sessions);
  } catch (problem) {
    const isStranger = problem instanceof RefusedError && problem.code.startsWith('token/');
    return isStranger ? { sessions: null } : { problem };
  }
}

export function useOrganiser(): OrganiserState {
  const [status, setStatus] = useState<OrganiserState['status']>('unknown');
  const [sessions, setSessions] = useState<readonly SessionListing[]>([]);
  const [partnerships, setPartnerships] = useState<readonly Partnership[]>([]);
  const [address, setAddress] = useState<OrganiserState['address']>(null);
  const [problem, setProblem] = useState<unknown>(null);

  const take = useCallback((found: Found) => {
    if ('problem' in found) return setProblem(found.problem);
    setProblem(null);
    setStatus(found.sessions ? 'signed-in' : 'signed-out');
    setSessions(found.sessions ?? []);
  }, []);
  const refresh = useCallback(async () => take(await readSessions()), [take]);

  const signIn = useCallback(
    async (key: string) => {
      await request(routes.organiser, { method: 'POST', token: key });
      await refresh();
    },
    [refresh],
  );

  const signOut = useCallback(async () => {
    await request(routes.organiser, { method: 'DELETE' });
    setSessions([]);
    setStatus('signed-out');
  }, []);

  useEffect(() => {
    // A key in the address is about to be used; asking before it would only be refused.
    if (!window.location.hash.includes('key=')) void readSessions().then(take);
    request<{ partnerships: Partnership[] }>(routes.partnerships).then(
      (list) => setPartnerships(list.partnerships),
      (error: unknown) => setProblem(error),
    );
  }, [take]);

  useEffect(() => {
    if (status !== 'signed-in') return;
    request<OrganiserAnswer>(routes.organiser).then(
      (answer) => setAddress(answer.address ?? null),
      () => undefined, // a line that is missing; what matters is told by the list
    );
  }, [status]);

  return {
    status,
    sessions,
    partnerships,
    address,
    problem,
    signIn,
    signOut,
    refresh,
    createSession,
    linkFacilitator,
  };
}
