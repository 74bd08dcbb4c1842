// A session with somebody in it whose words stand between those of others, and an act that takes them back.
import { ask, giveReport } from '../../shared/model/asking.ts';
import type { TableId } from '../../shared/model/ids.ts';
import { pitchAsGuest } from '../../shared/model/pitching.ts';
import { assignSeat, chooseIdea } from '../../shared/model/seating.ts';
import type { Session } from '../../shared/model/session.ts';
import { commit, placeVote } from '../../shared/model/support.ts';
import type { TableWords } from '../../shared/model/table-words.ts';
import { takeBack, type Whom } from '../../shared/model/take-back.ts';
import { templates } from '../../shared/model/template.ts';
import { at, createCountedChance, createSession, nth, startMs, withPeople } from './sessions.ts';

export const moment = new Date(startMs).toISOString();
export const laterMs = startMs + 60_000;
export const actId = (number: number) => `tak_${String(number).padStart(22, '0')}` as const;
type Words = Record<string, TableWords>;

export function act(session: Session, whom: Whom, words: Words = {}, id = actId(1)): Session {
  const known = new Map(Object.entries(words)) as unknown as ReadonlyMap<TableId, TableWords>;
  return takeBack(session, { id, atMs: laterMs, whom, words: known });
}

export const chance = createCountedChance();
const close = { kind: 'close', minutes: 5 } as const;
const id = (session: Session, place: number) => nth(session.participants, place).id;

/** Anna, Bo and Mallory; Mallory's pitch, report, question, promise, seat and votes stand between theirs. */
export function createCrowd() {
  const steps = [...templates.kamacon.slice(0, -1), { kind: 'vote', minutes: 5 } as const, close];
  const prepared = createSession({ steps });
  let session = withPeople(prepared, 'Anna@Umeå', 'Mallory@Umeå', 'Bo@Umeå');
  const [anna, mallory, bo] = [id(session, 0), id(session, 1), id(session, 2)];
  const challengeId = chance.newId('cha');
  const tableId = chance.newId('tab');
  const words = { title: 'Köp nu', question: 'Var?', city: 'Umeå', presenter: 'Mallory' };
  const first = nth(session.challenges, 0).id;
  const report = (participantId: typeof anna) => (before: Session) =>
    giveReport(before, {
      id: chance.newId('rep'),
      participantId,
      title: 'R',
      text: 'r',
      givenAt: moment,
    });
  session = [report(anna), report(mallory), report(bo)].reduce(
    (before, give) => give(before),
    at(session, 'reports'),
  );
  session = pitchAsGuest(
    at(session, 'pitches'),
    { id: challengeId, presenterId: mallory, ...words },
    tableId,
  );
  const question = (participantId: typeof anna, about: typeof challengeId) => ({
    id: chance.newId('que'),
    challengeId: about,
    participantId,
    text: 'Hur?',
    askedAt: moment,
    answeredAt: null,
  });
  session = at(session, 'questions');
  session = ask(session, question(mallory, first));
  session = ask(session, question(bo, challengeId));
  session = ask(session, question(anna, first));
  const firstTable = nth(session.tables, 0).id;
  session = assignSeat(session, anna, firstTable);
  session = assignSeat(session, mallory, firstTable);
  session = assignSeat(session, bo, tableId);
  session = chooseIdea(session, firstTable, 'm1');
  session = at(session, 'vote');
  session = placeVote(session, { participantId: anna, tableId: firstTable, ideaId: 'm1' });
  session = placeVote(session, { participantId: mallory, tableId: firstTable, ideaId: 'a1' });
  session = placeVote(session, { participantId: bo, tableId: firstTable, ideaId: 'a1' });
  session = at(session, 'support');
  session = commit(session, {
    id: chance.newId('com'),
    participantId: mallory,
    challengeId: first,
    ideaId: null,
    kind: 'time',
    what: 'Inget',
    by: null,
    madeAt: moment,
  });
  const tables: Words = {
    [firstTable]: {
      ideas: [
        { id: 'a1', authorId: anna },
        { id: 'm1', authorId: mallory },
      ],
      hasStatement: false,
    },
    [tableId]: { ideas: [{ id: 'm2', authorId: mallory }], hasStatement: false },
  };
  return { session, anna, mallory, bo, challengeId, tableId, firstTable, tables };
}
