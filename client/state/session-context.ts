// The connection that the screens of a session share.
import { createContext, use } from 'react';
import type { SessionConnection } from '../wire/session-connection.ts';
import type { Store } from '../wire/store.ts';
import type { LineNews } from './line-news.ts';
import type { TokenKind } from './tokens.ts';

export interface SessionValue {
  readonly connection: SessionConnection;
  readonly line: Store<LineNews>;
  readonly kind: TokenKind;
  /** Whom the token is for: a participant's or a facilitator's id, or `wall`. */
  readonly tokenPersonId: string;
}

export const SessionContext = createContext<SessionValue | null>(null);

export function useSessionValue(): SessionValue {
  const value = use(SessionContext);
  if (!value) throw new Error('a screen of a session needs a SessionProvider');
  return value;
}
