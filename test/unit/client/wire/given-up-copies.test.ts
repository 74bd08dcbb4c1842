// Copies that are given up: what the server refused, and what is of an older epoch. Their words are there whatever
// becomes of the page before the server's state has come.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { createDocumentShelf } from '../../../../client/wire/document-shelf.ts';
import {
  openSharedDocument,
  type SharedDocument,
} from '../../../../client/wire/shared-document.ts';
import { openTable } from '../../../../shared/document/table-document.ts';
import { addIdea } from '../../../../shared/document/table-edits.ts';
import { tableDocument } from '../../../../shared/protocol/document-name.ts';
import { textsOf, write } from '../../../support/evening.ts';
import { openToyBrowser, type ToyBrowser } from '../../../support/toy-browser.ts';
import { createToyRoom, openToyLine, settle, type ToyRoom } from '../../../support/toy-line.ts';

const anna = 'par_anna000000000000000000';
const bo = 'par_bo00000000000000000000';
const name = tableDocument('tab_0000000000000000000001');

let browser: ToyBrowser;
let room: ToyRoom;
let opened: SharedDocument[] = [];

beforeEach(() => {
  browser = openToyBrowser();
  room = createToyRoom();
});
afterEach(() => {
  for (const document of opened) document.close();
  opened = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page of Anna's, with a line that is joined. */
async function visit() {
  const line = openToyLine(room, name, anna);
  const document = openSharedDocument(line.socket, name, { keptAs: anna });
  opened.push(document);
  line.join();
  await settle();
  return { line, document };
}

/** Bo's words get into a document of the server's. */
function writeAsBo(text: string): void {
  const copy = new Y.Doc();
  const idea = {
    id: `bo${copy.clientID}`,
    text,
    language: 'sv',
    kind: 'solution',
    createdAtMs: 1,
  } as const;
  addIdea(openTable(copy), idea, null);
  Y.applyUpdate(room.doc, Y.encodeStateAsUpdate(copy));
  room.owners = { ...room.owners, [copy.clientID]: bo };
}

/** As after an erasure or a restore: of what stood there and of whose it was nothing is known any more. */
function renew(): void {
  room.doc = new Y.Doc();
  room.epoch = 2;
  room.owners = {};
  room.sentBy.clear();
}

/** Writes what is refused; the line is cut before the page hears more. */
async function writeInVain(document: SharedDocument, ...texts: string[]): Promise<void> {
  room.refusal = 'step/not-now';
  for (const text of texts) write(document, text);
  await settle();
  room.refusal = null;
}

const lostOf = ({ lost }: SharedDocument) =>
  lost.get().map(({ text, because }) => `${text}: ${because}`);

describe('a refused copy', () => {
  test('[CW14] its words are offered though the page was reloaded before the server’s state came', async () => {
    writeAsBo('Bos ord');
    const { document } = await visit();
    await writeInVain(document, 'För sent');
    expect([lostOf(document), document.isUnsettled()]).toEqual([[], true]);
    const { document: reloaded } = await visit();
    expect(lostOf(reloaded)).toEqual(['För sent: step/not-now']);
    expect(textsOf(reloaded)).toEqual(['Bos ord']);
    expect(reloaded.isUnsettled()).toBe(false);
    reloaded.letGo(reloaded.lost.get().map(({ id }) => id));
    expect(lostOf((await visit()).document)).toEqual([]);
  });

  test('[CW14] its words are offered though the table was left while the line was cut', async () => {
    const { document } = await visit();
    await writeInVain(document, 'För sent');
    document.close();
    expect(lostOf((await visit()).document)).toEqual(['För sent: step/not-now']);
  });

  test('[CW14] where the browser keeps no copies it is the same', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { document } = await visit();
    await writeInVain(document, 'För sent');
    document.close();
    expect(lostOf((await visit()).document)).toEqual(['För sent: step/not-now']);
  });

  test('[CW2] unsaved words of an earlier visit, refused in this one, outlive another reload', async () => {
    writeAsBo('Bos ord');
    const first = await visit();
    first.line.cut();
    write(first.document, 'Utan nät');
    await settle();
    room.refusal = 'step/not-now';
    const second = await visit();
    expect(second.document.isUnsettled()).toBe(true);
    room.refusal = null;
    writeAsBo('Bos senare ord');
    expect(lostOf((await visit()).document)).toEqual(['Utan nät: step/not-now']);
  });

  test('[CW2] what stands on the server after all is not offered', async () => {
    const { document } = await visit();
    room.refusal = 'step/not-now';
    write(document, 'För sent');
    const id = write(document, 'Ändå sparad');
    await settle();
    room.refusal = null;
    const idea = { id, text: 'Ändå sparad', language: 'sv', kind: 'solution' } as const;
    addIdea(openTable(room.doc), { ...idea, createdAtMs: 1 }, null);
    expect(lostOf((await visit()).document)).toEqual(['För sent: step/not-now']);
  });

  test('[CW2] the reason is told when it is known what was lost', async () => {
    const { document, line } = await visit();
    await writeInVain(document, 'För sent');
    expect(document.refusal.get()).toBe(null);
    line.join();
    await settle();
    expect(document.refusal.get()).toBe('step/not-now');
    expect(lostOf(document)).toEqual(['För sent: step/not-now']);
    expect(browser.databases()).toHaveLength(1);
  });

  test('[CW14] a document that nobody shows stays open until it is known what was lost', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    const line = openToyLine(room, name, anna);
    const shelf = createDocumentShelf(line.socket, null);
    const document = shelf.take(name);
    line.join();
    await settle();
    await writeInVain(document, 'För sent');
    shelf.giveBack(name);
    vi.advanceTimersByTime(70_000);
    expect(shelf.peek(name)).toBe(document);
    line.join();
    await settle();
    expect(lostOf(document)).toEqual(['För sent: step/not-now']);
    vi.advanceTimersByTime(20_000);
    expect(shelf.peek(name)).toBe(null);
  });
});

describe('a copy of an older epoch', () => {
  test('[CW18] nothing of it is sent, and one’s own words are offered back', async () => {
    writeAsBo('Bos ord');
    const { document, line } = await visit();
    write(document, 'Sparad');
    await settle();
    line.cut();
    write(document, 'Utan nät');
    const { clientID } = document.life.get().doc;
    renew();
    line.join();
    await settle();
    expect(lostOf(document).toSorted()).toEqual(['Sparad: copy/renewed', 'Utan nät: copy/renewed']);
    expect(room.sentBy.has(clientID)).toBe(false);
    expect(textsOf(document)).toEqual([]);
    write(document, 'Vidare');
    await settle();
    expect(document.unsaved.get()).toBe(0);
    expect([...room.sentBy]).toEqual([document.life.get().doc.clientID]);
  });

  test('[CW18] one kept from an earlier visit is never merged, and others’ words in it are not offered', async () => {
    writeAsBo('Bos ord');
    const first = await visit();
    first.line.cut();
    write(first.document, 'Utan nät');
    await settle();
    renew();
    const { document } = await visit();
    expect(lostOf(document)).toEqual(['Utan nät: copy/renewed']);
    expect(textsOf(document)).toEqual([]);
    expect(room.sentBy.size).toBe(0);
    document.letGo(document.lost.get().map(({ id }) => id));
    const { document: later } = await visit();
    expect([lostOf(later), textsOf(later), room.sentBy.size]).toEqual([[], [], 0]);
    expect(browser.databases()).toHaveLength(1);
  });

  test('[CW18] what had been saved is offered to its author alone', async () => {
    writeAsBo('Bos ord');
    const { document } = await visit();
    write(document, 'Sparad');
    await settle();
    expect(document.unsaved.get()).toBe(0);
    document.close();
    renew();
    const { document: later } = await visit();
    expect([lostOf(later), textsOf(later)]).toEqual([['Sparad: copy/renewed'], []]);
  });
});
