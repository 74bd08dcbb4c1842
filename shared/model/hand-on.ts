// Acts of taking people back may meet: what one puts away can hang on what another holds. Undoing one then hands such
// things on to the other instead of showing them, so that nothing is lost in whatever order acts are undone.
import type { Kept, PutAway } from './put-away.ts';
import type { Session } from './session.ts';

interface Things {
  readonly participantId: string;
  readonly challengeId?: string;
  readonly tableId?: string;
}

/** The act that holds somebody's words, or the challenge or table they stand at; undefined when nothing does. */
function holderOf(session: Session, { participantId, challengeId, tableId }: Things) {
  const person = session.participants.find(({ id }) => id === participantId);
  if (person?.takenBack !== undefined) return person.takenBack;
  const holder = (session.away ?? []).find(
    ({ challenges, tables }) =>
      challenges.some(({ item }) => item.id === challengeId) ||
      tables.some(({ item }) => item.id === tableId),
  );
  return holder?.id;
}

/** A copy of `away` without what another act holds, and the session in which that act has it. */
export function handOn(
  session: Session,
  away: PutAway,
): { readonly session: Session; readonly away: PutAway } {
  const part = <T extends Things>(list: readonly Kept<T>[]) => {
    const held = list.map((kept) => ({ kept, to: holderOf(session, kept.item) }));
    const of = (id: string | undefined) =>
      held.flatMap(({ kept, to }) => (to === id ? [kept] : []));
    return { own: of(undefined), of };
  };
  const parts = {
    reports: part(away.reports),
    questions: part(away.questions),
    commitments: part(away.commitments),
    votes: part(away.votes),
  };
  const byPlace = <T>(list: readonly Kept<T>[], more: readonly Kept<T>[]) =>
    [...list, ...more].sort((a, b) => a.at - b.at);
  return {
    away: {
      ...away,
      reports: parts.reports.own,
      questions: parts.questions.own,
      commitments: parts.commitments.own,
      votes: parts.votes.own,
    },
    session: {
      ...session,
      away: (session.away ?? []).map((other) => ({
        ...other,
        reports: byPlace(other.reports, parts.reports.of(other.id)),
        questions: byPlace(other.questions, parts.questions.of(other.id)),
        commitments: byPlace(other.commitments, parts.commitments.of(other.id)),
        votes: byPlace(other.votes, parts.votes.of(other.id)),
      })),
    },
  };
}
