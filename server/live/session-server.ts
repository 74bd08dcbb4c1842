// The Socket.IO server as this house uses it: which events go down, and what a connection remembers. Only types.
import type { Server, Socket } from 'socket.io';
import type { ChangeEvent, ChangeEventName, OtherEvents } from '../../shared/protocol/events.ts';
import type {
  DocumentClosed,
  DocumentHashed,
  DocumentOwned,
} from '../../shared/protocol/frames.ts';
import type { Actor } from '../workshop/ports.ts';
import type { Pulse } from './pulse.ts';

/** What comes up is anybody's: read by the schemas, never trusted by its type. */
type UpEvents = Record<string, (...sent: unknown[]) => void>;

type DownEvents = {
  [Name in ChangeEventName]: (event: ChangeEvent) => void;
} & {
  [Name in keyof OtherEvents]: (event: OtherEvents[Name]) => void;
} & {
  'document:frame': (document: string, frame: Uint8Array) => void;
  'document:closed': (event: DocumentClosed) => void;
  'document:owned': (event: DocumentOwned) => void;
  'document:hashed': (event: DocumentHashed) => void;
};

interface SocketData {
  /** Not there for a page of another wire. */
  actor: Actor;
  /** Speaks another wire, so it is told so and closed. */
  isOutdated: boolean;
  pulse: Pulse;
}

export type SessionServer = Server<UpEvents, DownEvents, Record<string, never>, SocketData>;
export type SessionSocket = Socket<UpEvents, DownEvents, Record<string, never>, SocketData>;
