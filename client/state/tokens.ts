// Who this device is in which session. A reload or a second tab is the same person, because the token is kept here.
import { readKept, writeKept } from './kept.ts';

const keyOf = (sessionId: string) => `token ${sessionId}`;

export type TokenKind = 'participant' | 'facilitator' | 'wall';

export function tokenOf(sessionId: string): string | null {
  return readKept(keyOf(sessionId));
}

export function keepToken(sessionId: string, token: string): void {
  writeKept(keyOf(sessionId), token);
}

export function forgetToken(sessionId: string): void {
  writeKept(keyOf(sessionId), null);
}

/** Takes the token out of `#token=…` and out of the address bar, where others could read it. */
export function takeTokenFromFragment(sessionId: string): void {
  const token = new URLSearchParams(window.location.hash.slice(1)).get('token');
  if (!token) return;
  keepToken(sessionId, token);
  window.history.replaceState(null, '', window.location.pathname + window.location.search);
}

/** A token says in its middle whom it is for. */
export function readToken(token: string): { readonly kind: TokenKind; readonly personId: string } {
  const personId = token.split('.')[1] ?? '';
  if (personId.startsWith('fac_')) return { kind: 'facilitator', personId };
  return { kind: personId === 'wall' ? 'wall' : 'participant', personId };
}
