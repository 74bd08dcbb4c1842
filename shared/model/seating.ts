// Who sits at which table. Everybody picks a challenge; a facilitator may seat the rest.
import { demand, demandOpen } from './agenda.ts';
import type { ParticipantId, TableId } from './ids.ts';
import { type Participant, present } from './person.ts';
import { Refusal } from './refusal.ts';
import { participantOf } from './roster.ts';
import type { Session } from './session.ts';
import type { Table } from './table.ts';

export function tableOf(session: Session, id: string): Table {
  const found = session.tables.find((table) => table.id === id);
  if (!found) throw new Refusal('table/not-found');
  return found;
}

/** The table at which somebody sits, or null. */
export function seatOf(session: Session, id: string): Table | null {
  return session.tables.find(({ seats }) => seats.some((seat) => seat === id)) ?? null;
}

function withSeat(session: Session, id: ParticipantId, tableId: TableId | null): Session {
  return {
    ...session,
    tables: session.tables.map((table) => {
      const others = table.seats.filter((seat) => seat !== id);
      if (table.id === tableId) return { ...table, seats: [...others, id] };
      return others.length === table.seats.length ? table : { ...table, seats: others };
    }),
  };
}

/** [TA1] Sits down at a table, leaving any other. Refuses step/not-now, table/not-found. */
export function joinTable(session: Session, id: ParticipantId, tableId: TableId): Session {
  demand(session, 'join');
  participantOf(session, id);
  const table = tableOf(session, tableId);
  return table.seats.includes(id) ? session : withSeat(session, id, tableId);
}

/** [TA2] A facilitator seats somebody, or unseats them with null, at any step. */
export function assignSeat(session: Session, id: ParticipantId, tableId: TableId | null): Session {
  demandOpen(session);
  participantOf(session, id);
  if (tableId !== null) tableOf(session, tableId);
  return withSeat(session, id, tableId);
}

/** People without a seat; facilitators walk between the tables. */
export function unseated(session: Session): Participant[] {
  const seated = new Set(session.tables.flatMap(({ seats }) => seats));
  return present(session.participants).filter(
    ({ id, role }) => role === 'participant' && !seated.has(id),
  );
}

/** [TA3] Seats everybody who has not chosen: each where fewest of their own city sit, then where fewest sit. */
export function fillSeats(session: Session): Session {
  demandOpen(session);
  if (session.tables.length === 0) throw new Refusal('table/not-found');
  const cityOf = new Map(session.participants.map(({ id, city }) => [id, city]));
  const tables = session.tables.map((table) => ({ ...table, seats: [...table.seats] }));
  const byCity = [...unseated(session)].sort((a, b) => cityRank(session, a) - cityRank(session, b));
  for (const person of byCity) {
    const crowding = (table: Table) =>
      table.seats.filter((seat) => cityOf.get(seat) === person.city).length;
    const [best] = [...tables].sort(
      (a, b) => crowding(a) - crowding(b) || a.seats.length - b.seats.length,
    );
    best?.seats.push(person.id);
  }
  return { ...session, tables };
}

const cityRank = (session: Session, { city }: Participant) =>
  session.cities.findIndex(({ name }) => name === city);

function replaceTable(session: Session, changed: Table): Session {
  return {
    ...session,
    tables: session.tables.map((table) => (table.id === changed.id ? changed : table)),
  };
}

/** [TA4] The table settles on exactly one idea; null takes the choice back. The caller has seen that the idea is there. */
export function chooseIdea(session: Session, tableId: TableId, idea: string | null): Session {
  demandOpen(session);
  return replaceTable(session, { ...tableOf(session, tableId), chosen: idea });
}

/** [TA5] A facilitator puts an idea away; it can be restored. A chosen idea is no longer chosen. */
export function hideIdea(session: Session, tableId: TableId, idea: string): Session {
  const table = tableOf(session, tableId);
  if (table.hiddenIdeas.includes(idea)) return session;
  return replaceTable(session, {
    ...table,
    hiddenIdeas: [...table.hiddenIdeas, idea],
    chosen: table.chosen === idea ? null : table.chosen,
  });
}

export function restoreIdea(session: Session, tableId: TableId, idea: string): Session {
  const table = tableOf(session, tableId);
  return replaceTable(session, {
    ...table,
    hiddenIdeas: table.hiddenIdeas.filter((hidden) => hidden !== idea),
  });
}
