// Hostile frames against the real server over both ways onto the wire: it stays up and well, the victim's words are whole,
// and everybody, a newcomer and the server after a restart read the same.
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import * as Y from 'yjs';
import { addIdea, editIdea } from '../../shared/document/table-edits.ts';
import { readTable } from '../../shared/document/table-snapshot.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import { routes } from '../../shared/protocol/paths.ts';
import { call, createSession, joinAs } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { openDocument } from '../support/document-client.ts';
import { connect } from '../support/session-client.ts';
import { nth } from '../support/sessions.ts';
import { openStockClient } from '../support/sync-endpoint.ts';
import { createDataDir } from '../support/temporary-data.ts';
import { contentOf, expectSame } from './content.ts';
import { createDice } from './dice.ts';
import { createHostileHand } from './hostile-hand.ts';
import { openSocketIoWire, openSyncWire } from './hostile-wires.ts';
import { runs, seedsOf, toRanges } from './runs.ts';

const framesPerSeed = 250;
const perRound = 50;
const ways = [
  ['/sync', openSyncWire],
  ['Socket.IO', openSocketIoWire],
] as const;
const [seeds] = toRanges(Math.ceil(runs.framesByWire / framesPerSeed / ways.length), 1000);

/** An evening at its brainstorm, with people seated at the first table. */
async function seatPeople(app: TestApp, names: readonly string[]) {
  const { session, facilitator } = await createSession(app);
  const tableId = nth(session.tables, 0).id;
  const desk = await connect(app, facilitator.token);
  const wanted = session.steps.findIndex(({ kind }) => kind === 'brainstorm');
  for (let step = 0; step < wanted; step += 1) await desk.give('step:advance');
  const tokens = await Promise.all(
    names.map(async (name) => {
      const { participant, token } = await joinAs(app, session, name);
      await desk.give('seat:assign', { participantId: participant.id, tableId });
      return token;
    }),
  );
  desk.close();
  return { tokens, document: tableDocument(tableId) };
}

async function openFresh(app: TestApp, token: string, document: string) {
  const client = await connect(app, token);
  const fresh = await openDocument(client, document);
  await vi.waitFor(() => expect(fresh.isSynced()).toBe(true));
  client.close();
  return fresh;
}

describe.each(ways)(
  '[DO28] threats 7, 8 and 9: hostile frames over %s harm nobody',
  (_, openWire) => {
    test.each(seeds ? [...seedsOf(seeds)] : [])('seed %i', async (seed) => {
      const dice = createDice(seed);
      const dataDir = await createDataDir();
      let app = await startApp({ dataDir });
      onTestFinished(() => app.stop());
      const { tokens, document } = await seatPeople(app, ['Elsa', 'Ken', 'Mallory']);
      const [elsaToken = '', kenToken = '', malloryToken = ''] = tokens;
      const client = await connect(app, elsaToken);
      const elsa = await openDocument(client, document);
      const ken = await openStockClient(app, kenToken, document);
      await vi.waitFor(() => expect([elsa.isSynced(), ken.provider.synced]).toEqual([true, true]));
      const own = [1 + dice.below(2 ** 31), 1 + dice.below(2 ** 31)];
      const hand = createHostileHand(dice, (scribeId) => ({
        own: [...own, scribeId],
        others: [elsa.doc.clientID, ken.doc.clientID],
        reach: (id) => Y.getState(ken.doc.store, id),
        ideas: ['elsa'],
      }));

      const idea = {
        id: 'elsa',
        language: 'sv',
        kind: 'solution',
        createdAtMs: Date.now(),
      } as const;
      addIdea(elsa.table, { ...idea, text: '海' }, null);
      const wire = await openWire(app, malloryToken, document);
      let text = '海';
      for (let sent = 0; sent < framesPerSeed; sent += perRound) {
        await wire.send(Array.from({ length: perRound }, () => hand().bytes));
        text += '👩‍🌾 ljus';
        editIdea(elsa.table, 'elsa', text, null);
        await vi.waitFor(() => expect(elsa.acknowledged.at(-1)?.count).toBe(elsa.edits()));
      }
      wire.close();

      expect((await call(app, routes.health)).status).toBe(200);
      expect(elsa.closed).toEqual([]);
      expect(elsa.acknowledged.filter(({ stored }) => !stored)).toEqual([]);
      const fresh = await openFresh(app, kenToken, document);
      const content = contentOf(fresh.doc);
      expect(readTable(fresh.table).ideas.find(({ id }) => id === 'elsa')?.text).toBe(text);
      await vi.waitFor(() => expectSame(ken.doc, content));
      await vi.waitFor(() => expectSame(elsa.doc, content));
      client.close();
      ken.provider.destroy();
      expect(app.logged.filter(({ level }) => level === 'error')).toEqual([]);

      await app.stop();
      app = await startApp({ dataDir });
      const { doc } = await openFresh(app, kenToken, document);
      expectSame(doc, content);
    });
  },
);
