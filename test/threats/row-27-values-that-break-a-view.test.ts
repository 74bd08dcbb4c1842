// Row 27: values that break a view. A hundred odd values in each place, and rich text that no editor shows: refused at the
// door, or harmless; planted in a log from before, every format, reading and reload is still there.
import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createLog } from '../../server/log.ts';
import { openSqliteStore } from '../../server/store/sqlite-store.ts';
import { openBrief } from '../../shared/document/brief-document.ts';
import type { Outcome } from '../../shared/model/outcome.ts';
import type { StepKind } from '../../shared/model/step.ts';
import {
  briefDocument,
  type DocumentName,
  tableDocument,
} from '../../shared/protocol/document-name.ts';
import { routes } from '../../shared/protocol/paths.ts';
import { call, createSession, joinAs } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { isRefused } from '../support/attack/answers.ts';
import { oddWritesIn, places } from '../support/attack/odd-values.ts';
import { openPlainLine } from '../support/attack/open-line.ts';
import { writeIdea } from '../support/attack/table-at-work.ts';
import { oddTexts } from '../support/odd-texts.ts';
import { connect } from '../support/session-client.ts';
import { nth } from '../support/sessions.ts';
import { createDataDir } from '../support/temporary-data.ts';

const organiserKey = 'an-organiser-key-for-this-test';
const formats = ['json', 'md', 'csv', 'ideas.csv', 'commitments.csv'] as const;

let running: TestApp | null = null;
afterEach(() => running?.stop());

/** A table for every place, and one for texts; somebody sits at each. */
async function openTables(step: StepKind, options: { dataDir?: string } = {}) {
  const app = await startApp({ organiserKey, ...options });
  running = app;
  const challenges = [...places.map(([name]) => name), 'texts'].map((title) => ({
    title,
    question: 'Hur?',
    presenter: 'Karin',
    city: 'Umeå',
  }));
  const { session, facilitator } = await createSession(app, { challenges });
  const desk = await connect(app, facilitator.token);
  const names = session.tables.map(({ id }) => tableDocument(id));
  const people: Awaited<ReturnType<typeof joinAs>>[] = [];
  for (const { id: tableId } of session.tables) {
    const person = await joinAs(app, session, 'Anna');
    await desk.give('seat:assign', { participantId: person.participant.id, tableId });
    people.push(person);
  }
  const at = session.steps.findIndex(({ kind }) => kind === step);
  for (let now = 0; now < at; now += 1) await desk.give('step:advance');
  desk.close();
  return { app, session, token: facilitator.token, names, people };
}
type Tables = Awaited<ReturnType<typeof openTables>>;

/** Every format is there, and the outcome tells of so many ideas at each table. */
async function expectOutcome({ app, session, token }: Tables, ideas: (table: number) => number) {
  for (const format of formats) {
    const file = await call(app, routes.outcome(session.id, format), { bearer: token });
    expect([format, file.status]).toEqual([format, 200]);
  }
  const { body } = await call<Outcome>(app, routes.outcome(session.id, 'json'), { bearer: token });
  const counts = body.challenges.map(({ tables }) => nth(tables, 0).ideas.length);
  expect(counts).toEqual(counts.map((_, table) => ideas(table)));
  expect((await call(app, routes.session(session.id), { bearer: token })).status).toBe(200);
  return body;
}

test('[T27] every odd value in every place is refused, or everything is still there', async () => {
  const tables = await openTables('brainstorm');
  const { app, names, people } = tables;
  const extra = new Map<number, number>();
  let tried = 0;
  for (const [at, place] of places.entries()) {
    const { token } = nth(people, at);
    const document = nth(names, at);
    let line = await openPlainLine(app, token, document);
    await line.synchronise();
    expect(await line.write((table) => writeIdea(table, 'sound', 'Ljus'))).toBe('stored');
    for (const [number, odd] of oddWritesIn(place).entries()) {
      const doc = new Y.Doc();
      odd.write(doc, `odd${number}`);
      if (line.closing() !== null) line = await openPlainLine(app, token, document);
      const fate = await line.offer(Y.encodeStateAsUpdate(doc));
      tried += 1;
      if (!isRefused(fate) && doc.getMap('ideas').size > 0) extra.set(at, (extra.get(at) ?? 0) + 1);
    }
    line.end();
  }
  expect(tried).toBeGreaterThan(1300);
  // What was let in is an idea as any other: in a language that there is, or riding on nothing that is there. Of an idea
  // that is a map and nothing else, nothing is told.
  const isMapAlone = (at: number) => nth(places, at)[0] === 'an idea';
  await expectOutcome(tables, (at) =>
    at === places.length ? 0 : 1 + (isMapAlone(at) ? 0 : (extra.get(at) ?? 0)),
  );
}, 120_000);

test('[T27] rich text that no editor shows is refused, and the brief stays as it was', async () => {
  const { app, session, token, people, names } = await openTables('one-idea');
  const document = nth(names, places.length);
  const fates: string[] = [];
  for (const [name, plant] of oddTexts) {
    const { token: bearer } = nth(people, places.length);
    const line = await openPlainLine(app, bearer, document);
    await line.synchronise();
    const doc = new Y.Doc();
    plant(doc.getXmlFragment('statement'));
    if (!isRefused(await line.offer(Y.encodeStateAsUpdate(doc)))) fates.push(name);
    line.end();
  }
  // Of kinds that fit: another's words may be on their way. They are whole again wherever they are read.
  expect(fates.every((name) => /first|begins|without|nothing|end/.test(name))).toBe(true);
  const { body } = await call<Outcome>(app, routes.outcome(session.id, 'json'), { bearer: token });
  expect(body.challenges).toHaveLength(session.challenges.length);
});

/** As it was written before there was a door. */
async function plant(
  dataDir: string,
  rows: readonly (readonly [DocumentName, Y.Doc])[],
  tables: Tables,
) {
  const store = await openSqliteStore(dataDir, createLog('silent'));
  const { id: personId } = nth(tables.people, 0).participant;
  for (const [document, doc] of rows) {
    const update = Y.encodeStateAsUpdate(doc);
    await store.documents.append([{ document, update, personId, claims: [doc.clientID] }]);
  }
  await store.close();
}

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let at = 0; at < depth; at += 1) value = [value];
  return value;
}

test('[T27] what was stored before there was a door opens, and every format tells the rest of it', async () => {
  const dataDir = await createDataDir();
  const tables = await openTables('brainstorm', { dataDir });
  const { session, names, app } = tables;
  await app.stop();
  const rows: [DocumentName, Y.Doc][] = [];
  for (const [at, place] of places.entries()) {
    const document = nth(names, at);
    for (const [number, odd] of oddWritesIn(place).entries()) {
      const doc = new Y.Doc();
      odd.write(doc, `odd${number}`);
      rows.push([document, doc]);
    }
    const deep = new Y.Doc();
    deep.getMap('places').set('deep', nested(1500));
    rows.push([document, deep]);
  }
  for (const [at, [, write]] of oddTexts.entries()) {
    const brief = new Y.Doc();
    write(openBrief(brief));
    const { id } = nth(session.challenges, at % session.challenges.length);
    const statement = new Y.Doc();
    write(statement.getXmlFragment('statement'));
    rows.push([briefDocument(id), brief], [nth(names, at % names.length), statement]);
  }
  await plant(dataDir, rows, tables);

  const again = await startApp({ dataDir, organiserKey });
  running = again;
  const { token } = tables;
  for (const format of formats) {
    const file = await call(again, routes.outcome(session.id, format), { bearer: token });
    expect([format, file.status]).toEqual([format, 200]);
  }
  const { body } = await call<Outcome>(again, routes.outcome(session.id, 'json'), {
    bearer: token,
  });
  const moments = places.findIndex(([name]) => name === 'the moment of an idea');
  const ofMoments = nth(nth(body.challenges, moments).tables, 0).ideas;
  expect(ofMoments).toHaveLength(oddWritesIn(nth(places, moments)).length);
  expect(ofMoments.filter(({ createdAt }) => createdAt === null).length).toBeGreaterThan(80);
  for (const { createdAt } of ofMoments)
    if (createdAt !== null) expect(new Date(createdAt).toISOString()).toBe(createdAt);
  for (const challenge of body.challenges)
    expect(JSON.stringify(challenge.brief)).toMatch(/"Före".*"Efter"/);

  // A table goes on, and whoever comes reads the same.
  for (const [at, document] of names.entries()) {
    const line = await openPlainLine(again, nth(tables.people, at).token, document);
    await line.synchronise();
    line.end();
    const desk = await openPlainLine(again, token, document);
    await desk.synchronise();
    expect(await desk.write((table) => writeIdea(table, `new${at}`))).toBe('stored');
    desk.end();
  }
  expect(again.logged.filter(({ level }) => level === 'error')).toEqual([]);
}, 120_000);
