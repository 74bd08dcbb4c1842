// Before and after the evening: what a guest sees at the door, joining, and reading or taking home the outcome.
import { useCallback, useEffect, useState } from 'react';
import type { Outcome } from '../../shared/model/outcome.ts';
import { routes } from '../../shared/protocol/paths.ts';
import type { Door, Joined, Joining, WallOpened } from '../../shared/protocol/routes.ts';
import { request, requestResponse } from '../wire/http.ts';
import { forgetToken, keepToken, readToken, tokenOf } from './tokens.ts';

// Screens know the wire only through here.
export type { Door, Joined, Joining } from '../../shared/protocol/routes.ts';

const holdFileMs = 60_000;

export interface DoorState {
  readonly door: Door | null;
  /** What went wrong, to be put in words; null while asking and when all is well. */
  readonly problem: unknown;
  readonly retry: () => void;
}

export function useDoor(code: string): DoorState {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState({
    to: '',
    door: null as Door | null,
    problem: null as unknown,
  });
  const question = `${attempt} ${code}`;
  useEffect(() => {
    let isCurrent = true;
    const take = (door: Door | null, problem: unknown) => {
      if (isCurrent) setAnswer({ to: question, door, problem });
    };
    request<Door>(routes.door(encodeURIComponent(code))).then(
      (door) => take(door, null),
      (error: unknown) => take(null, error),
    );
    return () => {
      isCurrent = false;
    };
  }, [code, question]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  const isAnswered = answer.to === question;
  return {
    door: isAnswered ? answer.door : null,
    problem: isAnswered ? answer.problem : null,
    retry,
  };
}

/** Joins and keeps the token on this device. The same `id` gives the same person, however often it is sent. */
export async function joinSession(code: string, joining: Joining): Promise<Joined> {
  const path = routes.participants(encodeURIComponent(code));
  const joined = await request<Joined>(path, { method: 'POST', body: joining });
  keepToken(joined.session.id, joined.token);
  return joined;
}

export const openWall = (code: string) =>
  request<WallOpened>(routes.walls(encodeURIComponent(code)), { method: 'POST' });

/** Who this device already is in a session, or null. */
export function rememberedPerson(sessionId: string): ReturnType<typeof readToken> | null {
  const token = tokenOf(sessionId);
  return token ? readToken(token) : null;
}

export function forgetPerson(sessionId: string): void {
  forgetToken(sessionId);
}

export async function readOutcome(sessionId: string): Promise<Outcome> {
  return request<Outcome>(routes.outcome(sessionId, 'json'), { token: tokenOf(sessionId) });
}

/** Hands a file of the outcome to the browser, under the name the server gives it. */
export async function downloadOutcome(
  sessionId: string,
  extension: string,
  language: string,
): Promise<void> {
  const path = `${routes.outcome(sessionId, extension)}?language=${language}`;
  const response = await requestResponse(path, { token: tokenOf(sessionId) });
  const disposition = response.headers.get('content-disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1];
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = encoded ? decodeURIComponent(encoded) : `umecon.${extension}`;
  link.click();
  // Some browsers read it only after the click has been answered.
  setTimeout(() => URL.revokeObjectURL(url), holdFileMs);
}
