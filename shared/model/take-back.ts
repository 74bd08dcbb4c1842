// Taking people back: they are removed, and everything of theirs is put away in one act. Others' words are never taken
// away with it. bring-back.ts undoes the last acts; what an older one put away is kept no longer.
import type { ParticipantId, TableId, TakeBackId } from './ids.ts';
import { limits } from './limits.ts';
import type { Participant } from './person.ts';
import { toWithout } from './put-away-theirs.ts';
import { Refusal } from './refusal.ts';
import type { Session } from './session.ts';
import type { TableWords } from './table-words.ts';

export type Whom = { readonly participantId: ParticipantId } | { readonly since: string };

export interface TakingBack {
  readonly id: TakeBackId;
  readonly atMs: number;
  readonly whom: Whom;
  /** Of every table, as it is at this moment. */
  readonly words: ReadonlyMap<TableId, TableWords>;
}

/** Ids of everybody whose words are put away as a whole. Asked for every idea, by its author. */
export function putAwayPeople(participants: readonly Participant[]): ReadonlySet<string> {
  return new Set(
    participants.filter(({ takenBack }) => takenBack !== undefined).map(({ id }) => id),
  );
}

/** [PA9] Whom an act meets: one guest, or all guests who came since; never whoever facilitates. */
export function peopleOf(session: Session, whom: Whom): Participant[] {
  const leading = new Set(session.facilitators.map(({ participantId }) => participantId));
  const guests = session.participants.filter(
    ({ id, role, takenBack }) =>
      role === 'participant' && takenBack === undefined && !leading.has(id),
  );
  if ('participantId' in whom) return guests.filter(({ id }) => id === whom.participantId);
  const sinceMs = Date.parse(whom.since);
  return guests.filter(({ joinedAt }) => Date.parse(joinedAt) >= sinceMs);
}

/** How many things of theirs the session knows of; ideas are known to the tables only. */
export function countThings(session: Session, people: readonly Pick<Participant, 'id'>[]): number {
  const ids = new Set<string | null>(people.map(({ id }) => id));
  const said = [...session.reports, ...session.questions, ...session.commitments];
  return (
    session.challenges.filter(({ presenterId }) => ids.has(presenterId)).length +
    said.filter(({ participantId }) => ids.has(participantId)).length
  );
}

/** [PA9] [PA10] Takes people back. Refuses participant/not-found where there is nobody to take back. */
export function takeBack(session: Session, { id, atMs, whom, words }: TakingBack): Session {
  const people = peopleOf(session, whom);
  if (people.length === 0) throw new Refusal('participant/not-found');
  const ours = new Set<string>(people.map((person) => person.id));
  const ideas = [...words.values()].flatMap((standing) => standing.ideas);
  const at = new Date(atMs).toISOString();
  const act = {
    id,
    at,
    since: 'since' in whom ? whom.since : null,
    people: people.length,
    things:
      countThings(session, people) + ideas.filter(({ authorId }) => ours.has(authorId)).length,
  };
  const removed = people.filter(({ removedAt }) => removedAt === null).map((person) => person.id);
  const marked: Session = {
    ...session,
    participants: session.participants.map((person) =>
      ours.has(person.id)
        ? { ...person, takenBack: id, removedAt: person.removedAt ?? at }
        : person,
    ),
  };
  const { session: without, things } = toWithout(marked, ours, words);
  return {
    ...without,
    takeBacks: [...session.takeBacks, act].slice(-limits.takeBacks),
    away: [...(session.away ?? []), { id, removed, ...things }].slice(-limits.takeBacks),
  };
}
