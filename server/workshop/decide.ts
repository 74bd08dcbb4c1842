// Small words shared by the command tables.
import type { ParticipantId } from '../../shared/model/ids.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { Session } from '../../shared/model/session.ts';
import type { CommandContext } from './command-table.ts';

/** A decision whose answer says nothing beyond the version. */
export const become = (session: Session) => ({ session, answer: {} });

/** Refuses person/not-introduced when a facilitator has not said who they are. */
export function demandPerson({ personId }: CommandContext): ParticipantId {
  if (personId === null) throw new Refusal('person/not-introduced');
  return personId;
}

/** Whose things may be taken back: one's own; anybody's (null) as a facilitator. */
export function ownerOrAny(context: CommandContext): ParticipantId | null {
  return context.actor.kind === 'facilitator' ? null : demandPerson(context);
}

export const toMoment = (ms: number) => new Date(ms).toISOString();

export function withoutUndefined<T extends object>(changes: T) {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
