// Promises and votes: what is counted for a person, so only the server decides it.
import { demand, demandOpen } from './agenda.ts';
import type { Commitment } from './commitment.ts';
import type { CommitmentId } from './ids.ts';
import { limits } from './limits.ts';
import { challengeOf } from './pitching.ts';
import { Refusal } from './refusal.ts';
import type { Session } from './session.ts';
import type { Vote } from './vote.ts';

/** [CO1] Promises something. Refuses step/not-now, challenge/not-found, commitment/too-many. */
export function commit(session: Session, commitment: Commitment): Session {
  demand(session, 'commit');
  challengeOf(session, commitment.challengeId);
  const own = session.commitments.filter(
    ({ participantId }) => participantId === commitment.participantId,
  );
  const isFull =
    own.length >= limits.commitmentsPerPerson || session.commitments.length >= limits.commitments;
  if (isFull) throw new Refusal('commitment/too-many');
  return { ...session, commitments: [...session.commitments, commitment] };
}

/** [CO2] Takes a promise back: one's own, or any as a facilitator (`by` null). */
export function withdrawCommitment(session: Session, id: CommitmentId, by: string | null): Session {
  demandOpen(session);
  const found = session.commitments.find((commitment) => commitment.id === id);
  if (!found) throw new Refusal('commitment/not-found');
  if (by !== null && found.participantId !== by) throw new Refusal('commitment/not-yours');
  return { ...session, commitments: session.commitments.filter((other) => other.id !== id) };
}

const isSameVote = (a: Vote, b: Vote) =>
  a.participantId === b.participantId && a.tableId === b.tableId && a.ideaId === b.ideaId;

export function votesLeft(session: Session, participantId: string): number {
  const used = session.votes.filter((vote) => vote.participantId === participantId).length;
  return limits.votesPerPerson - used;
}

/** [VO1] Places one vote. Refuses step/not-now, vote/already-placed, vote/budget-spent. */
export function placeVote(session: Session, vote: Vote): Session {
  demand(session, 'vote');
  if (session.votes.some((other) => isSameVote(other, vote)))
    throw new Refusal('vote/already-placed');
  if (votesLeft(session, vote.participantId) <= 0) throw new Refusal('vote/budget-spent');
  return { ...session, votes: [...session.votes, vote] };
}

/** [VO2] Takes a vote back while voting is open. Refuses vote/not-placed. */
export function withdrawVote(session: Session, vote: Vote): Session {
  demand(session, 'vote');
  if (!session.votes.some((other) => isSameVote(other, vote))) throw new Refusal('vote/not-placed');
  return { ...session, votes: session.votes.filter((other) => !isSameVote(other, vote)) };
}
