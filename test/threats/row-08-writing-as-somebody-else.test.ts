// Row 8: writing as somebody else. A forger at the same table writes under the victim's client id, into the victim's
// words and over the victim's idea, without pause, while the victim types.
import * as prng from 'lib0/prng';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { openTable, type TableDocument } from '../../shared/document/table-document.ts';
import { editIdea, takeBackIdea } from '../../shared/document/table-edits.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { type Fate, isRefused } from '../support/attack/answers.ts';
import { copyOf, readNew, readServerTexts } from '../support/attack/copies.ts';
import { type Line, updateOf } from '../support/attack/line.ts';
import { openPlainLine } from '../support/attack/open-line.ts';
import { toPresenceFrame } from '../support/attack/presence-frame.ts';
import { openTableAtWork, writeIdea } from '../support/attack/table-at-work.ts';
import { nth } from '../support/sessions.ts';

const characters = 1000;
/** Several, for whoever forged often is not looked at any more. */
const forgers = 12;
const seed = 8;

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const textOf = (table: TableDocument, id: string) => table.ideas.get(id)?.get('text') as Y.Text;

type Forgery = (doc: Y.Doc, victim: number) => Uint8Array;
const forgeries: Readonly<Record<string, Forgery>> = {
  // Long enough to reach beyond whatever the victim has typed meanwhile.
  'under the victim’s client id': (doc, victim) =>
    updateOf(copyOf(doc, victim), (table) => textOf(table, 'hers').insert(0, 'x'.repeat(2000))),
  'under the victim’s client id, further on': (doc, victim) => {
    const ahead = copyOf(doc, victim);
    updateOf(ahead, (table) => textOf(table, 'hers').insert(0, 'x'.repeat(2000)));
    return updateOf(ahead, (table) => textOf(table, 'hers').insert(0, 'y'));
  },
  'words in the victim’s words': (doc) =>
    updateOf(copyOf(doc), (table) => textOf(table, 'hers').insert(0, 'x')),
  'the victim’s words deleted': (doc) =>
    updateOf(copyOf(doc), (table) => textOf(table, 'hers').delete(0, 1)),
  'another idea in the place of the victim’s': (doc) =>
    updateOf(copyOf(doc), (table) => writeIdea(table, 'hers', 'forged')),
  'another kind for the victim’s idea': (doc) =>
    updateOf(copyOf(doc), (table) => table.ideas.get('hers')?.set('kind', 'contact')),
  'the victim’s idea taken back': (doc) =>
    updateOf(copyOf(doc), (table) => takeBackIdea(table, 'hers', null)),
};

test(`[T8] a thousand forged updates cost the victim none of a thousand characters, and the forger is sent away (seed ${seed})`, async () => {
  const { document, people, deskToken, evening, tableId } = await openTableAtWork(app, {
    names: ['Anna', ...Array.from({ length: forgers }, (_, at) => `Falsk ${at}`)],
  });
  const random = prng.create(seed);
  const anna = await openPlainLine(app, nth(people, 0).token, document);
  await anna.synchronise();
  const closings: number[] = [];
  const enterForger = async () => {
    const { token } = nth(people, 1 + (closings.length % forgers));
    const line = await openPlainLine(app, token, document);
    await line.synchronise();
    return line;
  };
  expect(await anna.write((table) => writeIdea(table, 'hers', 'Ord: '))).toBe('stored');
  let forger = await enterForger();
  const forms = Object.entries(forgeries);
  const fates: Promise<unknown>[] = [];
  const admitted: string[] = [];

  for (let at = 0; at < characters; at += 1) {
    const typed = anna.write((table) => {
      const text = textOf(table, 'hers');
      text.insert(text.length, String.fromCharCode(97 + (at % 26)));
    });
    const [form, forge] = nth(forms, prng.int31(random, 0, forms.length - 1));
    const forged = forge(forger.doc, anna.doc.clientID);
    const judged = (fate: Fate) => {
      if (!isRefused(fate)) admitted.push(form);
    };
    fates.push(forger.offer(forged).then(judged));
    expect(await typed, `character ${at}`).toBe('stored');
    expect(admitted, 'forgeries that were stored').toEqual([]);
    const closing = forger.closing();
    if (closing === null) continue;
    closings.push(closing);
    forger = await enterForger();
  }

  await Promise.all(fates);
  expect(admitted, 'forgeries that were stored').toEqual([]);
  expect(fates).toHaveLength(characters);
  expect(closings.length).toBeGreaterThan(0);
  expect(Math.min(...closings)).toBeGreaterThanOrEqual(4400);

  const typed = textOf(anna.table, 'hers').toString();
  expect(typed).toHaveLength('Ord: '.length + characters);
  await expect.poll(() => textOf(forger.table, 'hers').toString()).toBe(typed);
  const fresh = await readNew(app, deskToken, document);
  expect(textOf(openTable(fresh), 'hers').toString()).toBe(typed);
  expect(await readServerTexts(app, deskToken, evening.session.id, tableId)).toEqual({
    hers: typed,
  });
});

test('[T8] who is here under a client id keeps it, even before the first word', async () => {
  const { document, people } = await openTableAtWork(app);
  const anna = await openPlainLine(app, nth(people, 0).token, document);
  const bo = await openPlainLine(app, nth(people, 1).token, document);
  await anna.synchronise();
  const heard = new Promise((resolve) => bo.hearPresence(resolve));
  await bo.synchronise();
  anna.send(toPresenceFrame([{ clientId: anna.doc.clientID, clock: 1, state: {} }]));
  await heard;
  const forged = updateOf(copyOf(bo.doc, anna.doc.clientID), (table) => writeIdea(table, 'forged'));
  expect(isRefused(await bo.offer(forged))).toBe(true);
  expect(await anna.write((table) => writeIdea(table, 'hers'))).toBe('stored');
});

test('[T8] the author and a facilitator do what the forger may not', async () => {
  const { document, people, deskToken } = await openTableAtWork(app);
  const lines: Line[] = [];
  for (const token of [nth(people, 0).token, deskToken]) {
    const line = await openPlainLine(app, token, document);
    await line.synchronise();
    lines.push(line);
  }
  const [anna, desk] = [nth(lines, 0), nth(lines, 1)];
  await anna.write((table) => writeIdea(table, 'hers', 'Lyktor'));
  await expect.poll(() => desk.table.ideas.has('hers')).toBe(true);
  expect(await desk.write((table) => editIdea(table, 'hers', 'Många lyktor', null))).toBe('stored');
  await expect.poll(() => textOf(anna.table, 'hers').toString()).toBe('Många lyktor');
  expect(await anna.write((table) => editIdea(table, 'hers', 'Få lyktor', null))).toBe('stored');
  expect(await anna.write((table) => takeBackIdea(table, 'hers', null))).toBe('stored');
});
