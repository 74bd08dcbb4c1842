// Sessions over HTTP, as the contract has them: opened, joined, read, taken home.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../shared/model/session.ts';
import { routes } from '../../shared/protocol/paths.ts';
import type { CreatedSession, SessionList } from '../../shared/protocol/routes.ts';
import { call, createSession, joinAs, openWall } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { plan } from '../support/sessions.ts';

let app: TestApp;
let evening: CreatedSession;

beforeAll(async () => {
  app = await startApp();
  evening = await createSession(app);
});
afterAll(() => app.stop());

describe('sessions', () => {
  test('[HT1] health says that the store takes writes, with the version and the wire', async () => {
    const { status, body } = await call(app, routes.health);
    expect(status).toBe(200);
    expect(body).toEqual({ status: 'ok', version: expect.stringMatching(/^\d+\./), wire: 1 });
  });

  test('[HT2] the organiser opens a session and gets both links', async () => {
    const { status, body } = await call<CreatedSession>(app, routes.sessions, {
      bearer: app.organiserKey,
      body: plan,
    });
    expect(status).toBe(201);
    expect(body.session.title).toBe(plan.title);
    expect(body.session.code).toMatch(/^[2-9A-HJKMNP-Z]{8}$/);
    expect(body.joinLink).toBe(`${app.url}/join/${body.session.code}`);
    expect(body.facilitator.link).toContain(`#token=${body.facilitator.token}`);
  });

  test('[HT2] the organiser lists the sessions and gets the facilitator link again', async () => {
    const list = await call<SessionList>(app, routes.sessions, { bearer: app.organiserKey });
    expect(list.status).toBe(200);
    expect(list.body.sessions.map(({ id }) => id)).toContain(evening.session.id);
    const again = await call(app, routes.facilitatorLink(evening.session.id), {
      bearer: app.organiserKey,
      method: 'POST',
    });
    expect(again.status).toBe(201);
    expect(again.body).toEqual({
      token: evening.facilitator.token,
      link: evening.facilitator.link,
    });
  });

  test('[HT3] a guest looks in through the door, joins, and reads the same session', async () => {
    const door = await call(app, routes.door(evening.session.code.toLowerCase()));
    expect(door.status).toBe(200);
    expect(door.body).toMatchObject({ id: evening.session.id, isClosed: false });
    const joined = await joinAs(app, evening.session, 'Anna');
    expect(joined.participant).toMatchObject({ name: 'Anna', city: 'Umeå', language: 'sv' });
    const read = await call<Session>(app, routes.session(evening.session.id), {
      bearer: joined.token,
    });
    expect(read.status).toBe(200);
    expect(read.body.participants.map(({ id }) => id)).toContain(joined.participant.id);
    expect(read.body.steps.find(({ id }) => id === read.body.step)?.kind).toBe('lobby');
  });

  test('[HT3] a wall is opened with the code, and reads no session over HTTP', async () => {
    const wall = await openWall(app, evening.session);
    expect(wall.session.id).toBe(evening.session.id);
    const read = await call(app, routes.session(evening.session.id), { bearer: wall.token });
    expect([read.status, read.refused]).toEqual([403, 'role/not-allowed']);
  });
});

describe('refusals', () => {
  test('[HT4] what is wrong in a plan is refused field by field', async () => {
    const { status, body } = await call<{ refused: { code: string; fields: { path: string }[] } }>(
      app,
      routes.sessions,
      { bearer: app.organiserKey, body: { ...plan, title: '', cities: [plan.cities[0]] } },
    );
    expect(status).toBe(400);
    expect(body.refused.code).toBe('input/invalid');
    expect(body.refused.fields.map(({ path }) => path).sort()).toEqual(['cities', 'title']);
  });

  test.each([
    [
      'a name without anything visible',
      { name: '​', city: 'Umeå', language: 'sv' },
      'input/invalid',
    ],
    [
      'a city that does not take part',
      { name: 'Bo', city: 'Oslo', language: 'sv' },
      'participant/unknown-city',
    ],
    ['no language', { name: 'Bo', city: 'Umeå' }, 'input/invalid'],
    ['nothing', undefined, 'input/invalid'],
    [
      'an id that can be guessed',
      { name: 'Bo', city: 'Umeå', language: 'sv', id: 'x'.repeat(21) },
      'input/invalid',
    ],
    [
      'an id without an end',
      { name: 'Bo', city: 'Umeå', language: 'sv', id: 'x'.repeat(65) },
      'input/invalid',
    ],
  ])('[HT4] [HT21] joining with %s is refused', async (_, body, code) => {
    const reply = await call(app, routes.participants(evening.session.code), {
      method: 'POST',
      body,
    });
    expect([reply.status, reply.refused]).toEqual([400, code]);
  });

  test('[HT4] an unknown code and an unknown path are not found', async () => {
    const door = await call(app, routes.door('22222222'));
    expect([door.status, door.refused]).toEqual([404, 'session/not-found']);
    const path = await call(app, '/api/nothing');
    expect([path.status, path.refused]).toEqual([404, 'request/not-found']);
  });

  test('[HT5] what is no JSON is refused, and what is larger than 64 kB', async () => {
    const headers = { 'content-type': 'application/json' };
    const broken = await fetch(`${app.url}${routes.participants(evening.session.code)}`, {
      method: 'POST',
      headers,
      body: '{"name":',
    });
    expect(broken.status).toBe(400);
    expect(await broken.json()).toMatchObject({ refused: { code: 'input/invalid' } });
    const large = await call(app, routes.participants(evening.session.code), {
      body: { name: 'x'.repeat(70_000) },
    });
    expect([large.status, large.refused]).toEqual([413, 'input/too-large']);
  });

  test('[HT6] a token is needed, must be ours, and opens only its own session', async () => {
    const other = await createSession(app);
    const path = routes.session(evening.session.id);
    const missing = await call(app, path);
    const forged = await call(app, path, { bearer: `${other.facilitator.token}x` });
    const foreign = await call(app, path, { bearer: other.facilitator.token });
    const unknown = await call(app, routes.session('ses_0000000000000000000000'), {
      bearer: other.facilitator.token,
    });
    expect([missing.status, missing.refused]).toEqual([401, 'token/missing']);
    expect([forged.status, forged.refused]).toEqual([401, 'token/unknown']);
    expect([foreign.status, foreign.refused]).toEqual([404, 'session/not-found']);
    expect(foreign.body).toEqual(unknown.body);
  });
});

describe('the outcome', () => {
  test.each(['json', 'md', 'csv'])('[HT7] is taken home as %s at any time', async (extension) => {
    const { token } = await joinAs(app, evening.session, 'Bo');
    const path = `${routes.outcome(evening.session.id, extension)}?language=sv`;
    const reply = await call(app, path, { bearer: token });
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-disposition')).toBe(
      `attachment; filename="Umea Kamakura.${extension}"; filename*=UTF-8''Ume%C3%A5%20%E2%80%93%20Kamakura.${extension}`,
    );
    expect(JSON.stringify(reply.body)).toContain(extension === 'json' ? 'Umeå' : '');
  });

  test('[HT7] an unknown format and an unknown language are refused', async () => {
    const bearer = evening.facilitator.token;
    const format = await call(app, routes.outcome(evening.session.id, 'exe'), { bearer });
    expect([format.status, format.refused]).toEqual([404, 'request/not-found']);
    const language = await call(app, `${routes.outcome(evening.session.id, 'md')}?language=!!`, {
      bearer,
    });
    expect([language.status, language.refused]).toEqual([400, 'input/invalid']);
  });
});

test('[HT8] a ticket is given to those who may read the document, and to nobody else', async () => {
  const [table] = evening.session.tables;
  const document = `table:${table?.id}`;
  const given = await call(app, routes.tickets, {
    bearer: evening.facilitator.token,
    body: { document },
  });
  expect(given.status).toBe(201);
  expect(given.body).toEqual({ ticket: expect.any(String), expiresAt: expect.any(String) });
  const other = await createSession(app);
  const foreign = await call(app, routes.tickets, {
    bearer: other.facilitator.token,
    body: { document },
  });
  const unknown = await call(app, routes.tickets, {
    bearer: other.facilitator.token,
    body: { document: 'table:tab_0000000000000000000000' },
  });
  expect([foreign.status, foreign.refused]).toEqual([404, 'document/not-found']);
  expect(foreign.body).toEqual(unknown.body);
});

test('[HT9] every answer is described, and none may be kept by a cache', async () => {
  const { body, headers } = await call<{ paths: Record<string, object> }>(app, routes.openapi);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(body).toMatchObject({ openapi: '3.1.0' });
  expect(Object.keys(body.paths).sort()).toEqual([
    '/api/health',
    routes.invitingAddress,
    '/api/openapi.json',
    '/api/organiser',
    '/api/partnerships',
    '/api/sessions',
    '/api/sessions/{code}/door',
    '/api/sessions/{code}/participants',
    '/api/sessions/{code}/walls',
    '/api/sessions/{id}',
    '/api/sessions/{id}/facilitator-link',
    '/api/sessions/{id}/outcome.{extension}',
    '/api/tickets',
    routes.metrics,
  ]);
});

test('[HT9] the partnerships are the real ones', async () => {
  const { body } = await call<{ partnerships: { members: { name: string }[] }[] }>(
    app,
    routes.partnerships,
  );
  const pairs = body.partnerships.map(({ members }) => members.map(({ name }) => name));
  expect(pairs).toContainEqual(['Umeå', 'Kamakura']);
});
