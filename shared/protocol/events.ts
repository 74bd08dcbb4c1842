// Everything that comes down the session plane.
// Each event of a change carries the new `version` and the change itself; `session:state` is sent at connection.

import type { IdeaKind } from '../model/idea.ts';
import type { IdeaId, ParticipantId, TableId } from '../model/ids.ts';
import type { Session } from '../model/session.ts';
import type { Closing } from './closings.ts';
import type { CommandName } from './commands.ts';
import type { SessionChange } from './session-change.ts';

/** The past tense of every command that changes the session. */
export const eventOf = {
  'session:amend': 'session:amended',
  'session:close': 'session:closed',
  'session:reopen': 'session:reopened',
  'agenda:change': 'agenda:changed',
  'step:advance': 'step:advanced',
  'step:return': 'step:returned',
  'timer:start': 'timer:started',
  'timer:pause': 'timer:paused',
  'timer:extend': 'timer:extended',
  'door:lock': 'door:locked',
  'door:open': 'door:opened',
  'people:take-back': 'people:taken-back',
  'people:bring-back': 'people:brought-back',
  'walls:end': 'walls:ended',
  'participant:rename': 'participant:renamed',
  'participant:remove': 'participant:removed',
  'participant:choose-language': 'participant:language-chosen',
  'facilitator:introduce': 'facilitator:introduced',
  'facilitator:invite': 'facilitator:invited',
  'facilitator:withdraw': 'facilitator:withdrawn',
  'check-in:answer': 'check-in:answered',
  'report:give': 'report:given',
  'report:withdraw': 'report:withdrawn',
  'challenge:pitch': 'challenge:pitched',
  'challenge:amend': 'challenge:amended',
  'challenge:withdraw': 'challenge:withdrawn',
  'challenge:move': 'challenge:moved',
  'challenge:present': 'challenge:presented',
  'question:ask': 'question:asked',
  'question:answer': 'question:answered',
  'question:withdraw': 'question:withdrawn',
  'table:join': 'table:joined',
  'table:choose': 'table:chosen',
  'seat:assign': 'seat:assigned',
  'seat:fill': 'seat:filled',
  'idea:hide': 'idea:hidden',
  'idea:restore': 'idea:restored',
  'vote:place': 'vote:placed',
  'vote:withdraw': 'vote:withdrawn',
  'commitment:make': 'commitment:made',
  'commitment:withdraw': 'commitment:withdrawn',
} as const satisfies Partial<Record<CommandName, string>>;

/** Joining comes over HTTP, and timers move when the server's clock is set, so these have no command. */
export type ChangeEventName =
  | (typeof eventOf)[keyof typeof eventOf]
  | 'participant:joined'
  | 'timer:moved';

export const changeEventNames: readonly ChangeEventName[] = [
  ...Object.values(eventOf),
  'participant:joined',
  'timer:moved',
];

export interface ChangeEvent {
  readonly version: number;
  readonly change: SessionChange;
}

/** How a connected person is reached right now. */
export type Transport = 'websocket' | 'polling';

/** Who is connected, and how. Not part of the record and without a version. */
export interface PresenceEvent {
  /** Participant id → transport. */
  readonly online: Readonly<Record<ParticipantId, Transport>>;
  /** Those of them whose connection is slow. */
  readonly slow: readonly ParticipantId[];
}

/** One idea as overviews show it. */
export interface IdeaSummary {
  readonly ideaId: IdeaId;
  readonly text: string;
  readonly language: string;
  readonly kind: IdeaKind;
  readonly ridesOn: IdeaId | null;
  readonly acrossBorder: boolean;
  readonly author: { readonly id: string; readonly name: string; readonly city: string };
}

/** What the wall, the desk and the share-out show of a table without opening its document. */
export interface TableSummary {
  readonly tableId: TableId;
  readonly ideas: number;
  readonly rides: number;
  readonly ridesAcrossBorders: number;
  readonly ideasPerCity: Readonly<Record<string, number>>;
  /** The newest ideas first, at most twelve. */
  readonly latest: readonly IdeaSummary[];
  readonly chosen: IdeaSummary | null;
  /** The statement as plain paragraphs. */
  readonly statement: string;
}

/** Events without a version of the session. */
export interface OtherEvents {
  'session:state': Session;
  'presence:changed': PresenceEvent;
  'tables:summarised': { readonly tables: readonly TableSummary[] };
  /** The server's clock was set: what it says now. Whoever counts by it measures anew. */
  'clock:changed': { readonly nowMs: number };
  /** The last word of the server on this connection: why it ends. */
  'connection:closing': { readonly closing: Closing };
}
