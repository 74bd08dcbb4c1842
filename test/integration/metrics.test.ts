// The server's figures as a scraper reads them from a running server.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import { routes } from '../../shared/protocol/paths.ts';
import { call, createSession, joinAs } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { openEvening, write } from '../support/evening.ts';
import { connect } from '../support/session-client.ts';
import { nth } from '../support/sessions.ts';
import { openStockClient } from '../support/sync-endpoint.ts';

/** Long enough for a busy machine; what comes sooner is not waited for. */
const soon = { timeout: 20_000 };

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

async function readFigures(server: TestApp): Promise<ReadonlyMap<string, number>> {
  const { body } = await call<string>(server, routes.metrics, { bearer: server.organiserKey });
  const lines = body.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.replace(/ \S+$/, ''), Number(line.split(' ').at(-1))]));
}

const proxied = { 'x-forwarded-for': '203.0.113.7' };

test('[ME1] the organiser’s key reads the figures, and no cache keeps them', async () => {
  const { status, headers } = await call(app, routes.metrics, { bearer: app.organiserKey });
  expect(status).toBe(200);
  expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(headers.get('cache-control')).toBe('no-store');
});

test('[ME1] without the key nobody does, not even the machine itself', async () => {
  const without = await call(app, routes.metrics);
  expect([without.status, without.refused]).toEqual([401, 'token/missing']);
  expect(without.headers.get('cache-control')).toBe('no-store');
});

test('[ME2] where that was asked for the machine itself needs none, past no proxy', async () => {
  const local = await startApp({ metrics: 'local' });
  expect((await call(local, routes.metrics)).status).toBe(200);
  const past = await call(local, routes.metrics, { headers: proxied });
  expect([past.status, past.refused]).toEqual([401, 'token/missing']);
  const withKey = { headers: proxied, bearer: local.organiserKey };
  expect((await call(local, routes.metrics, withKey)).status).toBe(200);
  await local.stop();
});

test('[ME7] switched off, there are none and no word of them', async () => {
  const off = await startApp({ metrics: 'off' });
  expect((await call(off, routes.metrics, { bearer: off.organiserKey })).status).toBe(404);
  const { body } = await call<{ paths: object }>(off, routes.openapi);
  expect(body.paths).not.toHaveProperty(routes.metrics);
  await off.stop();
});

test('[ME2] a wrong key is refused, also on the machine itself, and guessing is counted', async () => {
  const other = await startApp({ metrics: 'local' });
  const guess = { bearer: 'x'.repeat(32) };
  const first = await call(other, routes.metrics, guess);
  expect([first.status, first.refused]).toEqual([401, 'token/unknown']);
  for (let guesses = 0; guesses < 25; guesses += 1) await call(other, routes.metrics, guess);
  const last = await call(other, routes.metrics, guess);
  expect([last.status, last.refused]).toEqual([429, 'request/too-many']);
  const right = await call(other, routes.metrics, { bearer: other.organiserKey });
  expect(right.status).toBe(200);
  await other.stop();
});

test('[HT9] the figures are described with the other routes', async () => {
  const { body } = await call<{ paths: Record<string, object> }>(app, routes.openapi);
  expect(body.paths[routes.metrics]).toMatchObject({
    get: { security: [{ organiserKey: [] }, {}], responses: { 200: {}, 401: {}, 429: {} } },
  });
});

test('[ME3] an evening is seen: documents, people, transports, commands, refusals, the log', async () => {
  const server = await startApp();
  const evening = await openEvening(server);
  await evening.goTo('brainstorm');
  const anna = await evening.seat('Anna');
  const hers = evening.openTable(anna);
  write(hers, 'Lyktor på stråket');
  await expect.poll(() => hers.life.get().isSynced && anna.unsaved.get() === 0, soon).toBe(true);
  const guest = await joinAs(server, evening.created.session, 'Bo');
  const bo = await connect(server, guest.token, { transports: ['polling'] });
  await bo.give('step:advance');
  const { session, facilitator } = evening.created;
  const { provider } = await openStockClient(
    server,
    facilitator.token,
    tableDocument(nth(session.tables, 0).id),
  );
  await expect.poll(() => provider.synced, soon).toBe(true);
  const figures = await readFigures(server);
  expect(figures.get('umecon_rooms')).toBeGreaterThan(0);
  expect(figures.get('umecon_peers')).toBe(2);
  expect(figures.get('umecon_connections{transport="polling"}')).toBeGreaterThan(0);
  expect(figures.get('umecon_connections{transport="plain"}')).toBe(1);
  expect(figures.get('umecon_commands_total{outcome="done"}')).toBeGreaterThan(0);
  expect(figures.get('umecon_refusals_total{code="role/not-allowed"}')).toBe(1);
  expect(figures.get('umecon_edits_total{outcome="stored"}')).toBeGreaterThan(0);
  expect(figures.get('umecon_acknowledgement_seconds_count')).toBeGreaterThan(0);
  expect(figures.get('umecon_queue_drops_total')).toBe(0);
  expect(figures.get('umecon_log_rows')).toBeGreaterThan(0);
  expect(figures.get('umecon_log_bytes')).toBeGreaterThan(4096);
  for (const name of [
    'umecon_event_loop_delay_seconds{quantile="p99"}',
    'process_cpu_seconds_total',
    'process_resident_memory_bytes',
    'nodejs_heap_size_used_bytes',
  ])
    expect(figures.get(name)).toBeGreaterThanOrEqual(0);
  provider.destroy();
  bo.close();
  evening.close();
  await expect.poll(async () => (await readFigures(server)).get('umecon_peers'), soon).toBe(0);
  await server.stop();
});

test('[ME4] no figure says who, where or what', async () => {
  const created = await createSession(app, { title: 'Hemlig kväll' });
  const joined = await joinAs(app, created.session, 'Agaton');
  const client = await connect(app, joined.token);
  await client.give('Påhittat namn');
  const { body } = await call<string>(app, routes.metrics, { bearer: app.organiserKey });
  const secrets = [
    created.session.code,
    created.session.id,
    created.facilitator.token,
    joined.participant.id,
    joined.token,
    tableDocument(nth(created.session.tables, 0).id),
    app.organiserKey,
    'Hemlig',
    'Agaton',
    'Påhittat',
    'Umeå',
  ];
  for (const secret of secrets) expect(body).not.toContain(secret);
  client.close();
});
