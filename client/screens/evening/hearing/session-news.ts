// What others did between two states of the session. Lists that did not change are not looked at, and of one that grew
// only its end.

import type { Participant } from '../../../../shared/model/person.ts';
import type { Session } from '../../../../shared/model/session.ts';
import type { Table } from '../../../../shared/model/table.ts';
import { minuteMs } from '../../../../shared/model/time.ts';
import type { News } from './news.ts';

export interface Listener {
  /** Null for a facilitator who never said who they are. */
  readonly personId: string | null;
  /** On the timer as it is now. */
  readonly leftMs: () => number;
}

export function sessionNews(before: Session, after: Session, listener: Listener): News[] {
  if (before.version >= after.version) return [];
  const me = listener.personId;
  const of = (id: string) => whoIs(after.participants, id);
  const isMyChallenge = (id: string) =>
    me !== null && after.challenges.some((one) => one.id === id && one.presenterId === me);
  const notMine = ({ participantId }: { readonly participantId: string }) => participantId !== me;
  return [
    ...timerNews(before, after, listener),
    ...added(before.questions, after.questions)
      .filter(notMine)
      .map(({ participantId, text, challengeId }) => ({
        kind: 'question' as const,
        ...of(participantId),
        text,
        isMine: isMyChallenge(challengeId),
      })),
    ...answered(before, after).map(({ participantId, text }) => ({
      kind: 'answer' as const,
      ...of(participantId),
      text,
      isMine: participantId === me,
    })),
    ...added(before.commitments, after.commitments)
      .filter(notMine)
      .map(({ participantId, what, challengeId }) => ({
        kind: 'promise' as const,
        ...of(participantId),
        text: what,
        isMine: isMyChallenge(challengeId),
      })),
    ...added(before.reports, after.reports)
      .filter(notMine)
      .map(({ participantId, title }) => ({
        kind: 'report' as const,
        ...of(participantId),
        text: title,
        isMine: false,
      })),
    ...added(before.challenges, after.challenges)
      .filter(({ presenterId }) => presenterId !== me)
      .map(({ presenterId, presenter, city, title }) => ({
        kind: 'challenge' as const,
        personId: presenterId,
        name: presenter,
        city,
        text: title,
        isMine: false,
      })),
    ...added(before.votes, after.votes)
      .filter(notMine)
      .map(() => ({ kind: 'vote' as const, isMine: false as const })),
    ...checkInNews(before, after, me),
    ...seatNews(before.tables, after, me),
  ];
}

function whoIs(participants: readonly Participant[], personId: string) {
  const person = participants.find(({ id }) => id === personId);
  return { personId, name: person?.name ?? '', city: person?.city ?? '' };
}

/** What stands in a list and stood in it before nowhere. */
function added<T extends object>(before: readonly T[], after: readonly T[]): readonly T[] {
  if (before === after) return [];
  const hasGrown = after.length > before.length && after[before.length - 1] === before.at(-1);
  if (hasGrown) return after.slice(before.length);
  const known = new Set(before.map(identityOf));
  return after.filter((one) => !known.has(identityOf(one)));
}

/** Votes have no id; what they are is all of them. */
const identityOf = (one: object) => ('id' in one ? one.id : JSON.stringify(one));

function timerNews(before: Session, after: Session, { leftMs }: Listener): News[] {
  const [was, is] = [before.timer, after.timer];
  if (was === is || before.step !== after.step) return [];
  const tell = (does: 'started' | 'paused' | 'changed'): News[] => [
    { kind: 'timer', does, leftMs: leftMs(), isMine: true },
  ];
  if (is.state === 'running' && was.state !== 'running') return tell('started');
  if (is.state === 'paused' && was.state === 'running') return tell('paused');
  if (is.state !== 'running' || was.state !== 'running') return [];
  // Minutes come by the minute; a clock that was set moves the end by anything.
  const byMs = Date.parse(is.endsAt) - Date.parse(was.endsAt);
  return byMs !== 0 && byMs % minuteMs === 0 ? tell('changed') : [];
}

function answered(before: Session, after: Session) {
  if (before.questions === after.questions) return [];
  const open = new Set(before.questions.filter((one) => !one.answeredAt).map(({ id }) => id));
  return after.questions.filter(({ id, answeredAt }) => answeredAt !== null && open.has(id));
}

/** The hand goes up with one tap and the word comes later, or never; a later change of either is no news. */
function checkInNews(before: Session, after: Session, me: string | null): News[] {
  if (before.participants === after.participants) return [];
  const had = new Map(before.participants.map(({ id, checkIn }) => [id, checkIn]));
  return after.participants.flatMap(({ id, name, city, checkIn }): News[] => {
    if (id === me || !checkIn) return [];
    const was = had.get(id);
    const who = { personId: id, name, city, isMine: false } as const;
    const hand = { kind: 'hand', ...who, isFirst: checkIn.firstTime } as const;
    const feeling = { kind: 'feeling', ...who, text: checkIn.word } as const;
    return [...(was ? [] : [hand]), ...(checkIn.word === '' || was?.word ? [] : [feeling])];
  });
}

function seatNews(before: readonly Table[], after: Session, me: string | null): News[] {
  if (before === after.tables) return [];
  return after.tables.flatMap(({ id, seats }) => {
    const was = before.find((table) => table.id === id)?.seats ?? [];
    if (was === seats) return [];
    const known = new Set<string>(was);
    const isMine = me !== null && known.has(me) && seats.some((seat) => seat === me);
    return seats
      .filter((seat) => seat !== me && !known.has(seat))
      .map((seat) => ({
        kind: 'sat' as const,
        ...whoIs(after.participants, seat),
        isMine,
      }));
  });
}
