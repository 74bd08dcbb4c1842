// Row 9: making copies differ for ever. Whatever is sent, the server, who was there before, who comes afterwards and
// who comes after a restart read the same.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { openTable } from '../../shared/document/table-document.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { isRefused } from '../support/attack/answers.ts';
import { contentOf, copyOf, readNew, readServerTexts } from '../support/attack/copies.ts';
import {
  type Crafted,
  craftUpdate,
  item,
  type StructId,
  words,
} from '../support/attack/crafted-update.ts';
import { idsIn, toDivergingFrames } from '../support/attack/diverging-frames.ts';
import { type Line, updateOf } from '../support/attack/line.ts';
import { openPlainLine } from '../support/attack/open-line.ts';
import { openTableAtWork, type TableAtWork, writeIdea } from '../support/attack/table-at-work.ts';
import { nth } from '../support/sessions.ts';
import { createDataDir } from '../support/temporary-data.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** Somebody who follows, and an attacker at the same table with words of their own. */
async function startTable(server = app) {
  const table = await openTableAtWork(server);
  const witness = await openPlainLine(server, nth(table.people, 0).token, table.document);
  await witness.synchronise();
  const attacker = await openPlainLine(server, nth(table.people, 1).token, table.document);
  await attacker.synchronise();
  const desk = await openPlainLine(server, table.deskToken, table.document);
  await desk.synchronise();
  const fates = [
    await attacker.write((document) => writeIdea(document, 'first', 'abcdef')),
    await attacker.write((document) => writeIdea(document, 'second', 'uvwxyz')),
    await desk.write(({ statement }) => statement.insert(0, [paragraphOf('statement')])),
  ];
  expect(new Set(fates)).toEqual(new Set(['stored']));
  await hears(attacker, desk.doc);
  await hears(witness, attacker.doc);
  return { ...table, witness, attacker };
}

function paragraphOf(text: string): Y.XmlElement {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(text)]);
  return paragraph;
}

async function hears(line: Line, doc: Y.Doc): Promise<void> {
  await expect.poll(() => contentOf(line.doc)).toEqual(contentOf(doc));
}

/** Everybody has heard what came last, and reads the same. */
async function readAlike(server: TestApp, table: TableAtWork, witness: Line): Promise<object> {
  const after = await witness.write((document) => writeIdea(document, 'after', 'efteråt'));
  expect(after).toBe('stored');
  const fresh = await readNew(server, table.deskToken, table.document);
  await hears(witness, fresh);
  const { ideas } = openTable(fresh);
  const texts = [...ideas.entries()].map(([id, idea]) => [id, idea.get('text')?.toString()]);
  const { deskToken, evening, tableId } = table;
  const read = await readServerTexts(server, deskToken, evening.session.id, tableId);
  expect(read).toEqual(Object.fromEntries(texts));
  return contentOf(fresh);
}

const names = [
  'left of what it says it stands right of',
  'right of itself',
  'between two texts',
  'between a text and the statement',
  'between a key and a text',
  'between two keys',
  'between an idea and its text',
  'inside a character',
  'inside a value',
  'inside itself',
  'in a text under a key',
  'in an idea without a key',
  'in a root of ideas without a key',
  'beside what comes later in the same frame',
  'two that stand beside each other',
  'behind a stretch that is left out',
];

describe('an item', () => {
  test.each(names)('[T9] %s is refused, and all copies read the same', async (name) => {
    const table = await startTable();
    const { attacker, witness } = table;
    const before = contentOf(witness.doc);
    const frame = toDivergingFrames(attacker.doc, attacker.doc.clientID)[name];
    const fate = await attacker.offer(frame ?? new Uint8Array());
    await witness.synchronise();
    expect(isRefused(fate), `answered ${fate}`).toBe(true);
    expect(contentOf(witness.doc)).toEqual(before);
    await readAlike(app, table, witness);
  });
});

test('[T9] the list of frames is whole', async () => {
  const { attacker } = await startTable();
  expect(Object.keys(toDivergingFrames(attacker.doc, attacker.doc.clientID))).toEqual(names);
});

/** Frames that may be taken or not, by the next free clock of the one who writes and the place of a character's half. */
const doubtful: Record<string, (doc: Y.Doc, half: StructId) => Uint8Array> = {
  'the same number again with other words': (doc, half) =>
    crafted(doc, -1, item(words('Z'), { origin: half })),
  'the same number again with a word more and another neighbour': (doc, half) =>
    crafted(doc, -1, item(words('ZZ'), { origin: half })),
  'the same number again with a word more in another idea': (doc) => {
    const { clientID: client } = doc;
    return crafted(doc, -1, item(words('ZZ'), { parent: { client, clock: 0 }, key: 'kind' }));
  },
  'words between the halves of one character': (doc, half) =>
    crafted(doc, 0, item(words('|'), { origin: half })),
  'half a character deleted': ({ clientID }, { clock }) =>
    craftUpdate({ deletions: [[clientID, [[clock, 1]]]] }),
  'an idea emptied': (doc) =>
    updateOf(copyOf(doc), (document) => document.ideas.get('first')?.clear()),
};

function crafted(doc: Y.Doc, ahead: number, struct: Crafted): Uint8Array {
  const { clientID: client } = doc;
  const clock = Y.getState(doc.store, client) + ahead;
  return craftUpdate({ clients: [{ client, clock, structs: [struct] }] });
}

describe('taken or not', () => {
  test.each(Object.keys(doubtful))(
    '[T9] %s ends the same for all, over a restart too',
    async (name) => {
      const dataDir = await createDataDir();
      const first = await startApp({ dataDir });
      const table = await startTable(first);
      const { attacker, witness } = table;
      const written = await attacker.write((document) => writeIdea(document, 'emoji', 'a🙂b'));
      expect(written).toBe('stored');
      const half = { ...idsIn(attacker.doc, 'emoji').character(1) };
      await attacker.offer(doubtful[name]?.(attacker.doc, half) ?? new Uint8Array());
      const read = await readAlike(first, table, witness);
      await first.stop();
      const second = await startApp({ dataDir });
      const again = await readNew(second, table.deskToken, table.document);
      await second.stop();
      expect(contentOf(again)).toEqual(read);
    },
  );
});
