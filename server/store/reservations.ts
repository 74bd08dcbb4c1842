// Client ids that are held for somebody who has a document open. Each goes when something is written under it.
import type { PersonId } from '../../shared/model/ids.ts';
import type { Reservation, ReservedCopies } from '../workshop/reserved-copies.ts';
import { createGroupCommit } from './group-commit.ts';
import { reach } from './reach.ts';
import type { Database } from './sqlite-database.ts';

const table = 'document_reservations';

const remove = (db: Database, document: string, clientIds: readonly number[]) =>
  db
    .deleteFrom(table)
    .where('document', '=', document)
    .where('client_id', 'in', clientIds)
    .execute();

/** Called in the transaction that writes who owns them. */
export async function dropReservations(
  db: Database,
  claims: readonly { readonly document: string; readonly client_id: number }[],
): Promise<void> {
  const byDocument = new Map<string, number[]>();
  for (const { document, client_id } of claims)
    byDocument.set(document, [...(byDocument.get(document) ?? []), client_id]);
  for (const [document, clientIds] of byDocument) await remove(db, document, clientIds);
}

async function writeOne(db: Database, { document, clientId, personId }: Reservation) {
  if (personId === null) return remove(db, document, [clientId]);
  return db
    .insertInto(table)
    .values({ document, client_id: clientId, person_id: personId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const writeAll = (db: Database, reservations: readonly Reservation[]) =>
  db.transaction().execute(async (transaction) => {
    for (const reservation of reservations) await writeOne(transaction, reservation);
  });

export function createReservedCopies(db: Database): ReservedCopies {
  return {
    async readReserved(document) {
      const rows = await reach(() =>
        db
          .selectFrom(table)
          .select(['client_id', 'person_id'])
          .where('document', '=', document)
          .orderBy('id')
          .execute(),
      );
      return new Map(rows.map((row) => [row.client_id, row.person_id as PersonId]));
    },
    reserve: createGroupCommit<Reservation, void>((all) => reach(() => writeAll(db, all))),
  };
}
