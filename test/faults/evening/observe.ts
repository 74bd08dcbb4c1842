// Looks at a server as somebody does who was never there before: nothing that people still hold can hide what is lost.
import { openSessionConnection } from '../../../client/wire/session-connection.ts';
import { openTable } from '../../../shared/document/table-document.ts';
import { readTable } from '../../../shared/document/table-snapshot.ts';
import type { Outcome } from '../../../shared/model/outcome.ts';
import type { Session } from '../../../shared/model/session.ts';
import { tableDocument } from '../../../shared/protocol/document-name.ts';
import { routes } from '../../../shared/protocol/paths.ts';
import { type Observed, toObserved } from '../history/observed.ts';
import { askFor } from './ask.ts';
import { until } from './until.ts';

export async function observe(url: string, token: string, sessionId: string): Promise<Observed> {
  const newcomer = openSessionConnection({ token, keptAs: null, url });
  try {
    const outcome = await askFor<Outcome>(url + routes.outcome(sessionId, 'json'), token);
    await until(newcomer.session, (session) => session !== null);
    const session = newcomer.session.get() as Session;
    const snapshots = await Promise.all(
      session.tables.map(async ({ id }) => {
        const document = newcomer.documents.take(tableDocument(id));
        await until(document.life, ({ isSynced }) => isSynced);
        return [id, readTable(openTable(document.life.get().doc))] as const;
      }),
    );
    return toObserved(outcome, session, new Map(snapshots));
  } finally {
    newcomer.close();
  }
}
