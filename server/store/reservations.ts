// Client ids that are held for somebody who has a document open. Each goes when something is written under it.
import type { Log } from '../log.ts';
import type { Reservation, ReservedCopies } from '../workshop/reserved-copies.ts';
import { createGroupCommit } from './group-commit.ts';
import { isClientId, isPersonId } from './ledger-rows.ts';
import { reach } from './reach.ts';
import { readEachRow } from './read-each-row.ts';
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

interface ReservedRow {
  readonly client_id: unknown;
  readonly person_id: unknown;
}

/** [ST23] A row that cannot be read holds nothing, and is said of its document. */
export function createReservedCopies(db: Database, logger: Log): ReservedCopies {
  return {
    async readReserved(document) {
      const reserved = () => db.selectFrom(table).where('document', '=', document).orderBy('id');
      const columns = ['client_id', 'person_id'] as const;
      const rows = await reach(() =>
        readEachRow<ReservedRow, { id: number }>(
          () => reserved().select(columns).execute(),
          () => reserved().select('id').execute(),
          ({ id }) => reserved().select(columns).where('id', '=', id).executeTakeFirst(),
          () => ({ client_id: null, person_id: null }),
        ),
      );
      const held = rows.flatMap(({ client_id, person_id }) =>
        isClientId(client_id) && isPersonId(person_id) ? [[client_id, person_id] as const] : [],
      );
      if (held.length < rows.length) logger.error({ document }, 'rows of what is held are damaged');
      return new Map(held);
    },
    reserve: createGroupCommit<Reservation, void>((all) => reach(() => writeAll(db, all))),
  };
}
