// Kills the server at random moments of an evening and looks for everything it had acknowledged.
import { randomInt } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  openSessionConnection,
  type SessionConnection,
} from '../../client/wire/session-connection.ts';
import type { SharedDocument } from '../../client/wire/shared-document.ts';
import type { Store } from '../../client/wire/store.ts';
import { openTable } from '../../shared/document/table-document.ts';
import { addIdea } from '../../shared/document/table-edits.ts';
import type { Outcome } from '../../shared/model/outcome.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import { routes } from '../../shared/protocol/paths.ts';
import type { CreatedSession, Joined } from '../../shared/protocol/routes.ts';
import { ask, type ServerProcess, startServerProcess } from '../support/server-process.ts';
import { nth, plan } from '../support/sessions.ts';
import { createDataDir } from '../support/temporary-data.ts';

const organiserKey = 'an-organiser-key-for-this-test';
const kills = 4;

/** Resolves as soon as a watched value is as wanted. */
function until<T>(store: Store<T>, isWanted: (value: T) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isWanted(store.get())) return;
      stop();
      resolve();
    };
    const stop = store.subscribe(look);
    look();
  });
}

async function advanceTo(chair: SessionConnection, kind: string): Promise<void> {
  await until(chair.session, (session) => session !== null);
  for (;;) {
    const session = chair.session.get();
    if (session?.steps.find(({ id }) => id === session.step)?.kind === kind) return;
    const { version } = await chair.command('step:advance', {});
    await until(chair.session, (now) => (now?.version ?? 0) >= version);
  }
}

/** Writes ideas one after the other and notes each that was acknowledged. */
async function write(
  document: SharedDocument,
  name: string,
  count: number,
  acknowledged: Set<string>,
): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const id = `${name}-${at}`;
    const { doc } = document.life.get();
    const words = {
      id,
      text: id,
      language: 'sv',
      kind: 'solution',
      createdAtMs: Date.now() + at,
    } as const;
    addIdea(openTable(doc), words, 'test');
    await until(document.unsaved, (unsaved) => unsaved === 0);
    acknowledged.add(id);
  }
}

describe('a server that is killed', () => {
  it('[DU1] [DU2] has everything it acknowledged, and its clients come back and deliver the rest', async () => {
    const dataDir = await createDataDir();
    const environment = { DATA_DIR: dataDir, ORGANISER_KEY: organiserKey };
    let server: ServerProcess = await startServerProcess(environment);
    onTestFinished(() => server.kill());
    const { url } = server;
    const again = { ...environment, PORT: new URL(url).port };
    const created = await ask<CreatedSession>(url + routes.sessions, organiserKey, plan);
    const { session, facilitator } = created;
    const open = (token: string) => {
      const connection = openSessionConnection({ token, keptAs: null, url });
      onTestFinished(() => connection.close());
      return connection;
    };
    const chair = open(facilitator.token);
    await advanceTo(chair, 'brainstorm');

    const people = await Promise.all(
      ['Anna@Umeå', 'Karin@Umeå', 'Yuki@Kamakura'].map(async (person) => {
        const [name = '', city = ''] = person.split('@');
        const path = url + routes.participants(session.code);
        const { token } = await ask<Joined>(path, null, { name, city, language: 'sv' });
        const connection = open(token);
        const { id: tableId } = nth(session.tables, 0);
        await connection.command('table:join', { tableId });
        const document = connection.documents.take(tableDocument(tableId));
        await until(document.life, ({ isSynced }) => isSynced);
        return { name, connection, document };
      }),
    );

    const acknowledged = new Set<string>();
    for (let round = 0; round < kills; round += 1) {
      const writing = people.map(({ name, document }) =>
        write(document, `${name}-${round}`, 12, acknowledged),
      );
      // A random moment of the round: after some of its acknowledgements, before others.
      const enough = acknowledged.size + randomInt(1, 24);
      await expect
        .poll(() => acknowledged.size, { interval: 1, timeout: 20_000 })
        .toBeGreaterThanOrEqual(enough);
      await server.kill();
      server = await startServerProcess(again);
      await Promise.all(writing);
    }

    await advanceTo(chair, 'support');
    const promises = await Promise.all(
      people.map(({ connection, name }) =>
        connection.command('commitment:make', {
          challengeId: nth(session.challenges, 0).id,
          kind: 'time',
          what: name,
        }),
      ),
    );
    await server.kill();
    server = await startServerProcess(again);

    const outcomeUrl = url + routes.outcome(session.id, 'json');
    const outcome = await ask<Outcome>(outcomeUrl, facilitator.token);
    const ideas = outcome.challenges[0]?.tables[0]?.ideas ?? [];
    expect(ideas.map(({ id }) => id).sort()).toEqual([...acknowledged].sort());
    expect(acknowledged.size).toBe(kills * people.length * 12);
    for (const { id, author } of ideas) expect(id.startsWith(`${author.name}-`)).toBe(true);
    expect(outcome.commitments.map(({ id }) => id).sort()).toEqual(
      promises.map(({ commitmentId }) => commitmentId).sort(),
    );
    const stepKind = outcome.steps.findLast(({ actual }) => actual.length > 0)?.kind;
    expect(stepKind).toBe('support');
  }, 120_000);

  it('[DU3] that is asked to stop ends in good order', async () => {
    const server = await startServerProcess({ DATA_DIR: await createDataDir() });
    expect(await server.stop()).toBe(0);
  });
});
