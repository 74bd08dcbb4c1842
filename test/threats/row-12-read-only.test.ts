// Row 12: writing where one may only read, or after the step closed. Every kind of write, in both kinds of frame and
// over both ways in, is answered with its reason, and the stored document stays the same to the byte.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { openTable, type TableDocument } from '../../shared/document/table-document.ts';
import * as edits from '../../shared/document/table-edits.ts';
import { briefDocument } from '../../shared/protocol/document-name.ts';
import { joinAs, openWall } from '../support/api.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { copyOf, readNew } from '../support/attack/copies.ts';
import {
  type Crafted,
  craftUpdate,
  item,
  stretch,
  words,
} from '../support/attack/crafted-update.ts';
import { type Line, updateOf } from '../support/attack/line.ts';
import { openPlainLine, openSessionLine } from '../support/attack/open-line.ts';
import { openTableAtWork, type TableAtWork, writeIdea } from '../support/attack/table-at-work.ts';
import { connect } from '../support/session-client.ts';
import { nth } from '../support/sessions.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const ids = ['one', 'two'] as const;

function furnish(table: TableDocument): void {
  for (const id of ids) writeIdea(table, id, `ord ${id}`);
  edits.moveIdea(table, 'one', { x: 1, y: 1 }, 'own');
  edits.createGroup(table, 'group', 'Ljus', ['one'], 'own');
  table.statement.insert(0, [new Y.XmlElement('paragraph')]);
  writeIdea(table, 'gone');
  edits.takeBackIdea(table, 'gone', 'own');
}

const acts: Readonly<Record<string, (table: TableDocument) => void>> = {
  'a new idea': (table) => writeIdea(table, 'new'),
  'a ride on an idea': (table) => writeIdea(table, 'ride', 'ride', { ridesOn: 'one' }),
  'other words': (table) => edits.editIdea(table, 'one', 'andra ord', null),
  'another kind': (table) => edits.setKind(table, 'one', 'contact', null),
  'an idea taken back': (table) => edits.takeBackIdea(table, 'one', null),
  'an idea moved': (table) => edits.moveIdea(table, 'two', { x: 2, y: 2 }, null),
  'an idea put into a group': (table) => edits.groupIdea(table, 'two', 'group', null),
  'a new group': (table) => edits.createGroup(table, 'other', 'Mörker', ['two'], null),
  'another title of a group': (table) => edits.nameGroup(table, 'group', 'Mörker', null),
  'a group dissolved': (table) => edits.dissolveGroup(table, 'group', null),
  'a statement': (table) => table.statement.insert(0, [new Y.XmlElement('heading')]),
  'a statement deleted': (table) => table.statement.delete(0, 1),
};

const crafted = ({ doc }: TableDocument, struct: Crafted) =>
  craftUpdate({ clients: [{ client: doc.clientID, clock: 0, structs: [struct] }] });

type Write = (table: TableDocument) => Uint8Array;

/** What nobody would see, and the log would still keep. Whoever may write anything may leave such behind. */
const traces: Readonly<Record<string, Write>> = {
  'a stretch of which nothing is left': (table) => crafted(table, stretch(0, 7)),
  'words inside an idea that was taken back'(table) {
    const parent = table.ideas._map.get('gone')?.id;
    if (!parent) throw new Error('no idea was taken back');
    return crafted(table, item(words('x'), { parent, key: 'text' }));
  },
};

const toWrites = (record: typeof acts): Record<string, Write> =>
  Object.fromEntries(
    Object.entries(record).map(([kind, act]) => [kind, ({ doc }) => updateOf(doc, act)]),
  );

/** Readings are everybody's in the session while it is open; a wall's never. */
function writeReading({ readings }: TableDocument): void {
  const reading = new Y.Map<unknown>();
  reading.set('text', new Y.Text('word one'));
  reading.set('by', 'human');
  reading.set('checked', false);
  readings.set('one/ja', reading);
}

const ofAnybody = toWrites(acts);
const ofThoseWithoutAnyRight = { ...toWrites({ 'a reading': writeReading }), ...traces };

async function storedHash({ deskToken, document }: TableAtWork): Promise<string> {
  const doc = await readNew(app, deskToken, document);
  return createHash('sha256').update(Y.encodeStateAsUpdateV2(doc)).digest('hex');
}

async function startFurnished(): Promise<TableAtWork> {
  const table = await openTableAtWork(app);
  const desk = await openPlainLine(app, table.deskToken, table.document);
  await desk.synchronise();
  expect(await desk.write(furnish)).toBe('stored');
  return table;
}

/** Both ways in. */
async function openBoth(token: string, document: string): Promise<readonly Line[]> {
  const session = await connect(app, token);
  return [await openPlainLine(app, token, document), await openSessionLine(session, document)];
}

interface Case {
  readonly reason: string;
  /** Makes somebody who may read and not write, and opens their lines. */
  readonly enter: (table: TableAtWork) => Promise<readonly Line[]>;
  /** Not even readings. */
  readonly mayWriteNothing?: true;
}

const cases: Readonly<Record<string, Case>> = {
  'a wall': {
    reason: 'role/not-allowed',
    mayWriteNothing: true,
    async enter({ evening, document }) {
      const { token } = await openWall(app, evening.session);
      return openBoth(token, document);
    },
  },
  'somebody without a seat': {
    reason: 'seat/not-yours',
    async enter({ evening, document }) {
      const { token } = await joinAs(app, evening.session, 'Utan plats');
      return openBoth(token, document);
    },
  },
  'somebody whose seat is now at another table': {
    reason: 'seat/not-yours',
    async enter({ evening, desk, people, document }) {
      const { id, token } = nth(people, 0);
      const lines = await openBoth(token, document);
      const other = nth(evening.session.tables, 1).id;
      await desk.give('seat:assign', { participantId: id, tableId: other });
      return lines;
    },
  },
  'somebody seated, after the step': {
    reason: 'step/not-now',
    async enter({ goTo, people, document }) {
      const lines = await openBoth(nth(people, 0).token, document);
      await goTo('share-out');
      return lines;
    },
  },
  'a facilitator, after the session': {
    reason: 'session/closed',
    mayWriteNothing: true,
    async enter({ desk, deskToken, document }) {
      const lines = await openBoth(deskToken, document);
      await desk.give('session:close');
      return lines;
    },
  },
};

describe.each(Object.entries(cases))('%s', (_, { reason, enter, mayWriteNothing }) => {
  const everything = { ...ofAnybody, ...(mayWriteNothing && ofThoseWithoutAnyRight) };

  test.each(['update', 'step2'] as const)(
    '[T12] is refused every kind of write as %s',
    async (as) => {
      const table = await startFurnished();
      const before = await storedHash(table);
      for (const line of await enter(table)) {
        await line.synchronise();
        for (const [kind, write] of Object.entries(everything)) {
          const fate = await line.offer(write(openTable(copyOf(line.doc))), as);
          expect([kind, fate]).toEqual([kind, reason]);
        }
      }
      expect(await storedHash(table)).toBe(before);
    },
  );
});

test('[T12] nor is the brief written once the brainstorm has begun', async () => {
  const table = await openTableAtWork(app);
  const document = briefDocument(nth(table.evening.session.challenges, 0).id);
  for (const line of await openBoth(nth(table.people, 0).token, document)) {
    await line.synchronise();
    const update = updateOf(line.doc, ({ doc }) =>
      doc.getXmlFragment('brief').insert(0, [new Y.XmlElement('paragraph')]),
    );
    expect(await line.offer(update)).toBe('step/not-now');
  }
  expect((await readNew(app, table.deskToken, document)).getXmlFragment('brief').length).toBe(0);
});

test('[T12] whoever was removed is sent away, and writes nothing on the way out', async () => {
  const table = await startFurnished();
  const { id, token } = nth(table.people, 0);
  const line = await openPlainLine(app, token, table.document);
  await line.synchronise();
  const before = await storedHash(table);
  await table.desk.give('participant:remove', { participantId: id });
  const fate = await line.write((document) => writeIdea(document, 'late'));
  expect([4403, 4404, 4409, 'document/not-found', 'token/unknown']).toContain(fate);
  expect(await storedHash(table)).toBe(before);
});

test('[T12] what is refused to them is stored for those who may', async () => {
  const table = await startFurnished();
  const [plain, session] = await openBoth(table.deskToken, table.document);
  for (const line of [plain, session]) await line?.synchronise();
  // First: of an idea that was taken back there is none.
  expect(await plain?.write(writeReading)).toBe('stored');
  const fates = Object.values(acts).map(async (act, at) =>
    (at % 2 === 0 ? plain : session)?.write(act),
  );
  for (const trace of Object.values(traces)) {
    fates.push(Promise.resolve(plain?.offer(trace(openTable(copyOf(plain.doc))))));
  }
  expect(new Set(await Promise.all(fates))).toEqual(new Set(['stored']));
});
