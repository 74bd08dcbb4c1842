// Sessions for tests, made by the product's own rules, with ids that are counted and not random.

import type { Chance } from '../../server/workshop/ports.ts';
import type { IdByPrefix } from '../../shared/model/ids.ts';
import { openSession } from '../../shared/model/opening.ts';
import { join } from '../../shared/model/roster.ts';
import type { Session, SessionPlan } from '../../shared/model/session.ts';

export const startMs = Date.parse('2026-11-26T08:00:00Z');

export const umea = {
  name: 'Umeå',
  country: 'SE',
  timeZone: 'Europe/Stockholm',
  language: 'sv',
} as const;
export const kamakura = {
  name: 'Kamakura',
  country: 'JP',
  timeZone: 'Asia/Tokyo',
  language: 'ja',
} as const;

export const plan: SessionPlan = {
  title: 'Umeå – Kamakura',
  template: 'kamacon',
  cities: [umea, kamakura],
  challenges: [
    { title: 'Mörka vintrar', question: 'Hur får vi ljus?', presenter: 'Karin', city: 'Umeå' },
    { title: '海岸のごみ', question: '何から始める？', presenter: 'ゆき', city: 'Kamakura' },
  ],
};

/**
 * Ids in the order in which they are asked for: `par_0000000000000000000001`, … A second one beside the one that made a
 * session counts from elsewhere, so that no two things have one id in whatever order tests run.
 */
export function createCountedChance(after = 0): Chance {
  let count = after;
  const newId = <P extends keyof IdByPrefix>(prefix: P) => {
    count += 1;
    return `${prefix}_${String(count).padStart(22, '0')}` as IdByPrefix[P];
  };
  return {
    newId,
    newCode: () => {
      count += 1;
      return `ABCDEF${String(22 + (count % 70)).replace(/[01]/g, '9')}`;
    },
  };
}

export function createSession(changes: Partial<SessionPlan> = {}, chance = createCountedChance()) {
  const ids = {
    session: chance.newId('ses'),
    code: 'ABCDEFGH',
    facilitator: chance.newId('fac'),
    step: () => chance.newId('stp'),
    challenge: () => chance.newId('cha'),
    table: () => chance.newId('tab'),
  };
  return openSession({ ...plan, ...changes }, ids, startMs);
}

/** Adds people given as `name@city`. */
export function withPeople(session: Session, ...people: string[]): Session {
  const chance = createCountedChance();
  return people.reduce((before, person) => {
    const [name = '', city = ''] = person.split('@');
    const newcomer = {
      id: chance.newId('par'),
      name,
      city,
      language: 'sv',
      role: 'participant',
    } as const;
    return join(before, newcomer, startMs);
  }, session);
}

/** Puts a session at the first step of a kind, without the walk there. */
export function at(session: Session, kind: Session['steps'][number]['kind']): Session {
  const step = session.steps.find((candidate) => candidate.kind === kind);
  if (!step) throw new Error(`the session has no step ${kind}`);
  const startedAt = new Date(startMs).toISOString();
  const visits = [...session.visits, { stepId: step.id, startedAt, endedAt: null }];
  return { ...session, step: step.id, visits, visit: visits.length };
}

/** The member of a list at a place; fails loudly when it is not there. */
export function nth<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`nothing at place ${index} of ${list.length}`);
  return found;
}
