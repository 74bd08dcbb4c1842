// Who takes part in a sequence, and what each may do at this moment of the evening: the step opens and closes, seats are
// given and taken. One place, so that it stays beside `shared/model/document-rights.ts`.
import type { Rights } from '../../shared/model/document-rights.ts';
import type { PersonId } from '../../shared/model/ids.ts';
import { mayWrite, mayWriteAll, readsOnly } from '../support/sync-toys.ts';
import type { Dice } from './dice.ts';

export type Role = 'seated' | 'reader' | 'facilitator';

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly role: Role;
  hasSeat: boolean;
}

export interface Evening {
  isOpen: boolean;
  readonly people: readonly Person[];
}

const notNow: Rights = { ...readsOnly, scopes: { readings: 'all' }, reason: 'step/not-now' };
const notSeated: Rights = { ...notNow, reason: 'seat/not-yours' };

export function rightsOf({ isOpen }: Evening, { role, hasSeat }: Person): Rights {
  if (role === 'facilitator') return mayWriteAll;
  if (!isOpen) return notNow;
  return hasSeat ? mayWrite : notSeated;
}

/** At least one of them may write. */
export function createEvening(count: number, dice: Dice): Evening {
  const people = Array.from({ length: count }, (_, at): Person => {
    const rest = dice.weighted<Role>([
      [70, 'seated'],
      [15, 'reader'],
      [15, 'facilitator'],
    ]);
    const role = at === 0 ? 'seated' : rest;
    const prefix = role === 'facilitator' ? 'fac' : 'par';
    const id = `${prefix}_${String(at).padStart(22, '0')}` as PersonId;
    return { id, name: `${role} ${at}`, role, hasSeat: role === 'seated' };
  });
  return { isOpen: true, people };
}

/** The step or a seat changes; returns what happened. */
export function changeRights(evening: Evening, dice: Dice): 'step' | 'seat' {
  const person = dice.pick(evening.people.filter(({ role }) => role === 'seated'));
  if (dice.chance(60) || !person) {
    evening.isOpen = !evening.isOpen;
    return 'step';
  }
  person.hasSeat = !person.hasSeat;
  return 'seat';
}

/** Everybody may do again what they may do at best. */
export function restoreRights(evening: Evening): void {
  evening.isOpen = true;
  for (const person of evening.people) person.hasSeat = person.role === 'seated';
}
