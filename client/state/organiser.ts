// The organiser's page: signing in with the key, the sessions, new ones.
import { useCallback, useEffect, useState } from 'react';
import type { SessionPlan } from '../../shared/model/session.ts';
import { type CreatedSession, routes, type SessionListing } from '../../shared/protocol/routes.ts';
import { request } from '../wire/http.ts';
import { RefusedError } from './refused.ts';

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

export function useOrganiser(): OrganiserState {
  const [status, setStatus] = useState<OrganiserState['status']>('unknown');
  const [sessions, setSessions] = useState<readonly SessionListing[]>([]);
  const [partnerships, setPartnerships] = useState<readonly Partnership[]>([]);
  const [problem, setProblem] = useState<unknown>(null);

  const refresh = useCallback(async () => {
    setProblem(null);
    try {
      const list = await request<{ sessions: SessionListing[] }>(routes.sessions);
      setSessions(list.sessions);
      setStatus('signed-in');
    } catch (error) {
      // Not being signed in is no mishap; everything else is shown.
      const isStranger = error instanceof RefusedError && error.code.startsWith('token/');
      if (isStranger) setStatus('signed-out');
      else setProblem(error);
    }
  }, []);

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
    if (!window.location.hash.includes('key=')) void refresh();
    request<{ partnerships: Partnership[] }>(routes.partnerships).then(
      (list) => setPartnerships(list.partnerships),
      (error: unknown) => setProblem(error),
    );
  }, [refresh]);

  return {
    status,
    sessions,
    partnerships,
    problem,
    signIn,
    signOut,
    refresh,
    createSession,
    linkFacilitator,
  };
}
