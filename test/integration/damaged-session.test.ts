// One session whose row is damaged, under a running server: it says so at every door, and every other evening goes on.
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openSqliteDatabase } from '../../server/store/sqlite-database.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import { routes } from '../../shared/protocol/paths.ts';
import type { SessionList } from '../../shared/protocol/routes.ts';
import { call, createSession, joinAs } from '../support/api.ts';
import { startApp } from '../support/app.ts';
import { connect } from '../support/session-client.ts';
import { nth } from '../support/sessions.ts';
import { createDataDir } from '../support/temporary-data.ts';

test('[ST17] a damaged session hides only itself: the server starts, lists and lets in as before', async () => {
  const dataDir = await createDataDir();
  const before = await startApp({ dataDir });
  const broken = await createSession(before, { title: 'Trasig' });
  const sound = await createSession(before, { title: 'Hel' });
  await before.stop();
  const { db, close } = openSqliteDatabase(join(dataDir, 'umecon.sqlite'));
  await sql`update sessions set state = '{"id":7}' where id = ${broken.session.id}`.execute(db);
  await close();

  const app = await startApp({ dataDir });
  onTestFinished(() => app.stop());
  const { body } = await call<SessionList>(app, routes.sessions, { bearer: app.organiserKey });
  expect(body.sessions.map(({ title }) => title)).toEqual(['Hel']);
  const { session, facilitator } = broken;
  const bearer = facilitator.token;
  const person = { name: 'Anna', city: 'Umeå', language: 'sv' };
  const document = tableDocument(nth(session.tables, 0).id);
  const replies = [
    await call(app, routes.door(session.code)),
    await call(app, routes.participants(session.code), { body: person }),
    await call(app, routes.walls(session.code), { body: {} }),
    await call(app, routes.session(session.id), { bearer }),
    await call(app, routes.outcome(session.id, 'json'), { bearer }),
    await call(app, routes.tickets, { bearer, body: { document } }),
    await call(app, routes.facilitatorLink(session.id), { body: {}, bearer: app.organiserKey }),
  ];
  expect(new Set(replies.map(({ status, refused }) => `${status} ${refused}`))).toEqual(
    new Set(['503 session/damaged']),
  );
  await expect(connect(app, bearer)).rejects.toMatchObject({
    refused: { code: 'session/damaged' },
  });

  const { token } = await joinAs(app, sound.session, 'Anna');
  const client = await connect(app, token);
  expect(client.state.title).toBe('Hel');
  client.close();
  const errors = app.logged.filter(({ level }) => level === 'error').map(({ fields }) => fields);
  expect(errors).toEqual([{ session: session.id }]);
});
