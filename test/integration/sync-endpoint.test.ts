// The plain y-websocket endpoint over real sockets: stock clients take part, strangers are told so before the upgrade.
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { addIdea } from '../../shared/document/table-edits.ts';
import { readTable } from '../../shared/document/table-snapshot.ts';
import { closings } from '../../shared/protocol/closings.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import { frameLimits } from '../../shared/protocol/frames.ts';
import type { CreatedSession } from '../../shared/protocol/routes.ts';
import { createSession, joinAs } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { connect } from '../support/session-client.ts';
import { nth } from '../support/sessions.ts';
import {
  askTicket,
  askUpgrade,
  openSocket,
  openStockClient,
  type StockClient,
} from '../support/sync-endpoint.ts';
import { createDataDir } from '../support/temporary-data.ts';

const add = ({ table }: StockClient, id: string, text = id) =>
  addIdea(table, { id, text, language: 'sv', kind: 'solution', createdAtMs: Date.now() }, null);
const ideas = ({ table }: StockClient) =>
  readTable(table)
    .ideas.map(({ id }) => id)
    .toSorted();

let app: TestApp;
let evening: CreatedSession;
let token: string;
let document: string;

beforeAll(async () => {
  // Stock clients say so of every frame that they do not know, and go on.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  app = await startApp();
  evening = await createSession(app);
  token = evening.facilitator.token;
  document = tableDocument(nth(evening.session.tables, 0).id);
});
afterAll(() => app.stop());

describe('stock clients', () => {
  test('[DO21] write together and see where the others are', async () => {
    const one = await openStockClient(app, token, document);
    const two = await openStockClient(app, token, document);
    one.provider.awareness.setLocalStateField('at', { ideaId: 'one' });
    add(one, 'one');
    add(two, 'two');
    await vi.waitFor(() => {
      expect(ideas(one)).toEqual(['one', 'two']);
      expect(ideas(two)).toEqual(['one', 'two']);
      const seen = two.provider.awareness.getStates().get(one.doc.clientID);
      expect(seen).toMatchObject({ user: { cityIndex: -1 }, at: { ideaId: 'one' } });
    });
    one.provider.destroy();
    await vi.waitFor(() => {
      expect(two.provider.awareness.getStates().has(one.doc.clientID)).toBe(false);
    });
  });

  test('[DO21] an encoded name opens the same document', async () => {
    const ticket = await askTicket(app, token, document);
    const path = `/sync/${encodeURIComponent(document)}?ticket=${ticket}`;
    expect(await askUpgrade(app, path)).toBe(101);
  });

  test('[DO21] come back by themselves after a restart, with what they wrote meanwhile', async () => {
    const dataDir = await createDataDir();
    const before = await startApp({ dataDir });
    const port = Number(new URL(before.url).port);
    const { session, facilitator } = await createSession(before);
    const name = tableDocument(nth(session.tables, 0).id);
    const one = await openStockClient(before, facilitator.token, name);
    const two = await openStockClient(before, facilitator.token, name);
    add(one, 'kept');
    await vi.waitFor(() => expect(ideas(two)).toEqual(['kept']));
    await before.stop();
    await vi.waitFor(() => expect(one.provider.wsconnected).toBe(false));
    add(one, 'offline');

    const after = await startApp({ dataDir, port });
    onTestFinished(() => after.stop());
    await vi.waitFor(() => expect(ideas(two)).toEqual(['kept', 'offline']), { timeout: 10_000 });
    const fresh = await openStockClient(after, facilitator.token, name);
    await vi.waitFor(() => expect(ideas(fresh)).toEqual(['kept', 'offline']));
  });
});

describe('before the upgrade', () => {
  test('[DO21] without a ticket, with a forged one or one for another document nobody comes in', async () => {
    const ticket = await askTicket(app, token, document);
    const other = tableDocument(nth(evening.session.tables, 1).id);
    for (const path of [
      `/sync/${document}`,
      `/sync/${document}?ticket=x.y`,
      `/sync/${other}?ticket=${ticket}`,
      `/sync/%?ticket=${ticket}`,
      `/sync/?ticket=${ticket}`,
    ]) {
      expect([401, 404], path).toContain(await askUpgrade(app, path));
    }
  });

  test('[DO21] a removed person holding a ticket is answered as if there were no document', async () => {
    const anna = await joinAs(app, evening.session, 'Anna');
    const ticket = await askTicket(app, anna.token, document);
    const desk = await connect(app, token);
    await desk.give('participant:remove', { participantId: anna.participant.id });
    desk.close();
    expect(await askUpgrade(app, `/sync/${document}?ticket=${ticket}`)).toBe(404);
  });
});

describe('closings', () => {
  const closed = async (socket: Awaited<ReturnType<typeof openSocket>>) => {
    const [code] = await once(socket, 'close');
    return Number(code);
  };

  test.each([
    ['a frame over its cap', new Uint8Array(frameLimits.sync + 1), closings.frameTooLarge],
    ['a frame without sense', new Uint8Array([9]), closings.frameUnreadable],
    ['text', 'hello', closings.frameUnreadable],
  ])('[DO15] %s closes the socket with its number', async (_, message, closing) => {
    const socket = await openSocket(app, token, document);
    socket.send(message);
    expect(await closed(socket)).toBe(closing);
  });

  test('[DO22] a server that stops says so', async () => {
    const stopping = await startApp();
    const { session, facilitator } = await createSession(stopping);
    const name = tableDocument(nth(session.tables, 0).id);
    const socket = await openSocket(stopping, facilitator.token, name);
    const gone = closed(socket);
    await stopping.stop();
    expect(await gone).toBe(closings.serverStopping);
  });
});
