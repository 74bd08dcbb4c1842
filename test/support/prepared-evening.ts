// An evening for browsers that was made over HTTP: its links, a desk without a browser, guests without one.
import { addIdea } from '../../shared/document/table-edits.ts';
import { readTable, type TableSnapshot } from '../../shared/document/table-snapshot.ts';
import { pages } from '../../shared/model/pages.ts';
import type { Session } from '../../shared/model/session.ts';
import type { StepKind } from '../../shared/model/step.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import { frameKind } from '../../shared/protocol/frames.ts';
import { routes } from '../../shared/protocol/paths.ts';
import type { CreatedSession } from '../../shared/protocol/routes.ts';
import { call, createSession, joinAs } from './api.ts';
import type { TestApp } from './app.ts';
import { type BrowserEvening, openEvening } from './evening-in-browsers.ts';
import { connect } from './session-client.ts';
import { nth } from './sessions.ts';
import { openStockClient, type StockClient } from './sync-endpoint.ts';

export interface PreparedEvening extends BrowserEvening {
  readonly created: CreatedSession;
  readonly joinLink: string;
  readonly facilitatorLink: string;
  readonly sessionLink: string;
  /** Walks on to the first step of a kind. */
  goTo(kind: StepKind): Promise<void>;
  /** The session as the server has it. */
  read(): Promise<Session>;
}

/** One challenge unless `changes` say otherwise, so that everybody sits at the same table. */
export async function openPreparedEvening(
  changes: object = {},
  options: Parameters<typeof openEvening>[0] = {},
): Promise<PreparedEvening> {
  const evening = await openEvening(options);
  const { app } = evening;
  const created = await createSession(app, { challenges: [oneChallenge], ...changes });
  const { session, facilitator } = created;
  return {
    ...evening,
    created,
    joinLink: created.joinLink,
    facilitatorLink: facilitator.link,
    sessionLink: `${app.url}${pages.session(session.id)}`,
    goTo: (kind) => walkTo(app, created, kind),
    read: () => readSession(app, created),
  };
}

export const oneChallenge = {
  title: 'Mörka vintrar',
  question: 'Hur får vi ljus?',
  presenter: 'Karin',
  city: 'Umeå',
} as const;

export async function readSession(app: TestApp, { session, facilitator }: CreatedSession) {
  const { body } = await call<Session>(app, routes.session(session.id), {
    bearer: facilitator.token,
  });
  return body;
}

/** Gives commands as the facilitator, one after the other. */
export async function command(
  app: TestApp,
  { facilitator }: CreatedSession,
  ...commands: readonly (readonly [name: string, payload?: object])[]
): Promise<void> {
  const desk = await connect(app, facilitator.token);
  for (const [name, payload] of commands) {
    const { refused } = await desk.give(name, payload);
    if (refused) throw new Error(`${name} was refused: ${refused.code}`);
  }
  desk.close();
}

/** A serial evening leaves steps out, so every step is looked at. */
async function walkTo(app: TestApp, created: CreatedSession, kind: StepKind): Promise<void> {
  for (const _ of created.session.steps) {
    const { steps, step } = await readSession(app, created);
    if (steps.find(({ id }) => id === step)?.kind === kind) return;
    await command(app, created, ['step:advance']);
  }
  throw new Error(`the evening does not come to ${kind}`);
}

export interface TableGuest extends StockClient {
  readonly name: string;
  say(id: string, text: string): void;
  readonly snapshot: () => TableSnapshot;
  readonly texts: () => string[];
}

/** Somebody at the first table with a program of their own; they may be there before it is time to write. */
export async function seatGuest(
  app: TestApp,
  { session }: CreatedSession,
  name: string,
  city = 'Kamakura',
): Promise<TableGuest> {
  const table = nth(session.tables, 0);
  const { token } = await joinAs(app, session, name, city);
  const line = await connect(app, token);
  await line.give('table:join', { tableId: table.id });
  line.close();
  const client = await openStockClient(app, token, tableDocument(table.id));
  // A stock client knows no acknowledgement and would say so.
  client.provider.messageHandlers[frameKind.acknowledge] = () => undefined;
  const snapshot = () => readTable(client.table);
  let said = 0;
  return {
    ...client,
    name,
    say(id, text) {
      said += 1;
      addIdea(
        client.table,
        { id, text, language: 'ja', kind: 'solution', createdAtMs: Date.now() + said },
        null,
      );
    },
    snapshot,
    texts: () => snapshot().ideas.map(({ text }) => text),
  };
}
