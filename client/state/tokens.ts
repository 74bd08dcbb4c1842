// Who this device is in which session. A reload or a second tab is the same person, because the token is kept here:
// one for taking part and one for facilitating, since many a facilitator has joined with the same browser.
import { readKept, writeKept } from './kept.ts';

export type TokenKind = 'participant' | 'facilitator' | 'wall';
/** As whom one comes to an address. */
export type ComesAs = 'participant' | 'facilitator';

const keyOf = (sessionId: string, as: ComesAs) =>
  as === 'facilitator' ? `facilitator ${sessionId}` : `token ${sessionId}`;

/** The token for coming so; without one the other, for it is still the same person's device. */
export function tokenOf(sessionId: string, as: ComesAs = 'participant'): string | null {
  const other = as === 'facilitator' ? 'participant' : 'facilitator';
  return readKept(keyOf(sessionId, as)) ?? readKept(keyOf(sessionId, other));
}

export function keepToken(sessionId: string, token: string): void {
  const as = readToken(token).kind === 'facilitator' ? 'facilitator' : 'participant';
  writeKept(keyOf(sessionId, as), token);
}

/** Forgets who took part here. A facilitator's link stays until it is ended. */
export function forgetToken(sessionId: string): void {
  writeKept(keyOf(sessionId, 'participant'), null);
}

function takeFromFragment(): string | null {
  const token = new URLSearchParams(window.location.hash.slice(1)).get('token');
  if (token) {
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
  }
  return token;
}

/** The key of a wall's link, kept here so that the wall survives a reload; null where the code alone opens it. */
export function wallTokenOf(code: string): string | null {
  const token = takeFromFragment();
  if (token) writeKept(`wall ${code}`, token);
  return token ?? readKept(`wall ${code}`);
}

/** Takes the token out of `#token=…` and out of the address bar, where others could read it. */
export function takeTokenFromFragment(sessionId: string): void {
  const token = takeFromFragment();
  if (token) keepToken(sessionId, token);
}

/** A token says in its middle whom it is for. */
export function readToken(token: string): { readonly kind: TokenKind; readonly personId: string } {
  const personId = token.split('.')[1] ?? '';
  if (personId.startsWith('fac_')) return { kind: 'facilitator', personId };
  return { kind: personId.startsWith('wall') ? 'wall' : 'participant', personId };
}
