// Who owns which client id, as the ledger's rows hold it. An id whose owner cannot be read stays claimed, by nobody: it is
// neither anybody's nor free to be taken.
import { facilitatorId, type PersonId, participantId } from '../../shared/model/ids.ts';
import type { DocumentName } from '../../shared/protocol/document-name.ts';
import type { Log } from '../log.ts';
import { readEachRow } from './read-each-row.ts';
import type { Database } from './sqlite-database.ts';

const nobody = 'par_0000000000000000000000' as PersonId;

interface LedgerRow {
  readonly client_id: unknown;
  readonly person_id: unknown;
}

export const isPersonId = (id: unknown): id is PersonId =>
  participantId.safeParse(id).success || facilitatorId.safeParse(id).success;

export const isClientId = (id: unknown): id is number =>
  Number.isSafeInteger(id) && Number(id) >= 0;

export function createLedgerRows(db: Database, logger: Log) {
  /** What it gives names the damaged rows in the log, by their client ids. */
  return async (document: DocumentName): Promise<ReadonlyMap<number, PersonId>> => {
    const ledger = () => db.selectFrom('document_clients').where('document', '=', document);
    const rows = await readEachRow<LedgerRow, { client_id: number }>(
      () => ledger().select(['client_id', 'person_id']).execute(),
      () => ledger().select('client_id').execute(),
      ({ client_id }) =>
        ledger()
          .select(['client_id', 'person_id'])
          .where('client_id', '=', client_id)
          .executeTakeFirst(),
      ({ client_id }) => ({ client_id, person_id: null }),
    );
    const damaged = rows.filter((row) => !isClientId(row.client_id) || !isPersonId(row.person_id));
    if (damaged.length > 0) {
      const clientIds = damaged.map(({ client_id }) => client_id);
      logger.error({ document, clientIds }, 'rows of the ledger are damaged');
    }
    return new Map(
      rows.flatMap(({ client_id, person_id }) =>
        isClientId(client_id)
          ? [[client_id, isPersonId(person_id) ? person_id : nobody] as const]
          : [],
      ),
    );
  };
}
