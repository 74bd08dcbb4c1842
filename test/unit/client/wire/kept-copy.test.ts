// Copies in a browser that refuses them, closes them or takes no more: what is written is counted, sent and shown as if
// nothing had happened, and whether it is kept is known.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { createDocumentShelf, type DocumentShelf } from '../../../../client/wire/document-shelf.ts';
import type { SharedDocument } from '../../../../client/wire/shared-document.ts';
import { openTable } from '../../../../shared/document/table-document.ts';
import { addIdea } from '../../../../shared/document/table-edits.ts';
import { readTable } from '../../../../shared/document/table-snapshot.ts';
import { tableDocument } from '../../../../shared/protocol/document-name.ts';
import { textsOf, write } from '../../../support/evening.ts';
import { openToyBrowser, type ToyBrowser } from '../../../support/toy-browser.ts';
import { createToyRoom, openToyLine, settle, type ToyRoom } from '../../../support/toy-line.ts';

const anna = 'par_anna000000000000000000';
const name = tableDocument('tab_0000000000000000000001');
const copy = `umecon ${anna} ${name} 1.1`;

let browser: ToyBrowser;
let room: ToyRoom;
let opened: DocumentShelf[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
  browser = openToyBrowser();
  room = createToyRoom();
});
afterEach(() => {
  for (const shelf of opened) shelf.close();
  opened = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A tab of Anna's, with a line that is joined. */
async function visit() {
  const line = openToyLine(room, name, anna);
  const shelf = createDocumentShelf(line.socket, anna);
  opened.push(shelf);
  const document = shelf.take(name);
  line.join();
  await settle();
  return { line, document, shelf, close: () => shelf.close() };
}

/** Words that came to the server some other way; they reach a tab when its line is joined again. */
async function writeElsewhere(text: string, { line }: Awaited<ReturnType<typeof visit>>) {
  const doc = new Y.Doc();
  const idea = { id: `${doc.clientID}`, text, language: 'sv', kind: 'solution' } as const;
  addIdea(openTable(doc), { ...idea, createdAtMs: 1 }, null);
  Y.applyUpdate(room.doc, Y.encodeStateAsUpdate(doc));
  line.cut();
  await settle();
  line.join();
  await settle();
}

const textsIn = (doc: Y.Doc) => readTable(openTable(doc)).ideas.map(({ text }) => text);
const serverTexts = () => textsIn(room.doc);
function keptTexts(): string[] {
  const doc = new Y.Doc();
  for (const update of browser.kept.read(copy, 'updates').values()) {
    Y.applyUpdate(doc, update as Uint8Array);
  }
  return textsIn(doc).toSorted();
}
const counts = () => [...browser.kept.read(copy, 'custom').values()];
/** Saves something first, so that the server knows the tab and only counts tell what of it is unsaved. */
async function visitAndSave(text: string) {
  const tab = await visit();
  write(tab.document, text);
  await settle();
  return tab;
}

const lostOf = ({ lost }: SharedDocument) =>
  lost
    .get()
    .map(({ text, because }) => `${text}: ${because}`)
    .toSorted();

type Trouble = readonly [what: string, begin: () => void];
const troubles: readonly Trouble[] = [
  ['closes it by itself', () => browser.kept.closeAll()],
  ['forgets all of it', () => browser.kept.clear()],
  ['throws at every writing', () => void (browser.kept.trouble.writing = 'throws')],
  ['has no room for any more', () => void (browser.kept.trouble.writing = 'aborts')],
];

describe('a browser that', () => {
  test.each(troubles)(
    '[CW21] %s takes nothing from what is sent, counted and shown',
    async (...trouble) => {
      const tab = await visit();
      trouble[1]();
      browser.kept.trouble.opening = 'refused';
      for (const text of ['Ett', 'Två', 'Tre']) write(tab.document, text);
      expect(tab.document.unsaved.get()).toBe(3);
      await settle();
      expect(tab.document.unsaved.get()).toBe(0);
      expect(serverTexts()).toEqual(['Ett', 'Två', 'Tre']);
      for (const text of ['Fyra', 'Fem']) await writeElsewhere(text, tab);
      expect(textsOf(tab.document).toSorted()).toEqual(
        ['Ett', 'Fem', 'Fyra', 'Tre', 'Två'].toSorted(),
      );
      expect(tab.document.kept.get()).toBe('not-kept');
      tab.line.cut();
      write(tab.document, 'Utan nät');
      expect(tab.shelf.atRisk.get()).toBe(1);
    },
  );

  test.each(['refused', 'silent'] as const)(
    '[CW21] keeps nothing from the beginning (%s) lets everything go on',
    async (opening) => {
      browser.kept.trouble.opening = opening;
      const { document, line, shelf } = await visit();
      vi.advanceTimersByTime(2_000);
      await settle();
      write(document, 'Ett');
      expect(shelf.atRisk.get()).toBe(1);
      await settle();
      expect([document.unsaved.get(), shelf.atRisk.get(), serverTexts()]).toEqual([0, 0, ['Ett']]);
      line.cut();
      write(document, 'Utan nät');
      expect([document.kept.get(), shelf.atRisk.get()]).toEqual(['not-kept', 1]);
    },
  );

  test('[CW21] opens late gives its unsaved edits to be counted and saved', async () => {
    const first = await visit();
    first.line.cut();
    write(first.document, 'Utan nät');
    await settle();
    browser.kept.trouble.opening = 'silent';
    const second = await visit();
    vi.advanceTimersByTime(2_000);
    await settle();
    expect([textsOf(second.document), second.document.unsaved.get()]).toEqual([[], 0]);
    browser.kept.goOn();
    await settle();
    expect([serverTexts(), second.document.unsaved.get()]).toEqual([['Utan nät'], 0]);
    expect(second.document.kept.get()).toBe('kept');
  });

  test('[CW21] has closed it is asked again with the next edit, and then keeps everything', async () => {
    const { document, line, shelf } = await visit();
    write(document, 'Ett');
    await settle();
    line.cut();
    browser.kept.clear();
    expect(document.kept.get()).toBe('not-kept');
    write(document, 'Två');
    await settle();
    expect([document.kept.get(), shelf.atRisk.get()]).toEqual(['kept', 0]);
    write(document, 'Tre');
    await settle();
    expect([keptTexts(), counts()]).toEqual([['Ett', 'Tre', 'Två'], [2]]);
  });

  test('[CW21] has closed it is asked again when the page comes to the front', async () => {
    const { document } = await visit();
    write(document, 'Ett');
    await settle();
    browser.kept.clear();
    browser.show();
    await settle();
    expect([document.kept.get(), keptTexts()]).toEqual(['kept', ['Ett']]);
  });

  test('[CW21] goes on refusing is asked seldom, not at every letter', async () => {
    const { document } = await visit();
    browser.kept.trouble.writing = 'throws';
    const before = browser.kept.opened;
    for (let letter = 0; letter < 200; letter += 1) {
      write(document, `Bokstav ${letter}`);
      await settle();
      vi.advanceTimersByTime(100);
    }
    // Twenty seconds: at once, and after one, three, seven and fifteen.
    expect(browser.kept.opened - before).toBeLessThanOrEqual(6);
    expect(browser.kept.opened - before).toBeGreaterThan(1);
    browser.kept.trouble.writing = 'works';
    vi.advanceTimersByTime(60_000);
    write(document, 'Till sist');
    await settle();
    expect([document.kept.get(), keptTexts().length]).toEqual(['kept', 201]);
  });

  test('[CW15] deletes it for another tab is not asked again: nobody would ever read it', async () => {
    const { document } = await visit();
    browser.kept.indexedDB.deleteDatabase(copy);
    write(document, 'Vidare');
    await settle();
    browser.show();
    expect([document.kept.get(), document.unsaved.get()]).toEqual(['not-kept', 0]);
    expect([serverTexts(), browser.databases()]).toEqual([['Vidare'], []]);
  });

  test('[CW21] has lost the note which copy is to be read gets it again, unless another tab has gone on', async () => {
    const { document } = await visit();
    const note = `umecon copy ${anna} ${name}`;
    browser.kept.clear();
    localStorage.setItem(note, '1.2');
    write(document, 'Ett');
    await settle();
    expect([document.kept.get(), browser.databases()]).toEqual(['not-kept', []]);
    localStorage.removeItem(note);
    write(document, 'Två');
    await settle();
    expect([document.kept.get(), localStorage.getItem(note)]).toEqual(['kept', '1.1']);
  });
});

describe('the copy', () => {
  test('[CW3] holds every edit with its count, and after many of them one update of everything', async () => {
    const { document, line } = await visit();
    line.cut();
    for (let at = 0; at < 500; at += 1) {
      write(document, `Idé ${at}`);
      await settle();
    }
    expect(browser.kept.read(copy, 'updates').size).toBe(500);
    vi.advanceTimersByTime(1_000);
    await settle();
    expect(browser.kept.read(copy, 'updates').size).toBe(1);
    expect([keptTexts().length, counts()]).toEqual([500, [500]]);
    const later = await visit();
    expect([textsOf(later.document).length, later.document.unsaved.get()]).toEqual([500, 0]);
  });

  test('[CW3] an update that a broken disk has spoilt takes none of the others away', async () => {
    const { document, line, close } = await visitAndSave('Sparad');
    line.cut();
    write(document, 'Utan nät');
    close();
    await settle();
    const [first = 0] = browser.kept.read(copy, 'updates').keys();
    browser.kept.write(copy, 'updates', first, new Uint8Array([255, 255, 1]));
    const later = await visit();
    expect([serverTexts(), later.document.unsaved.get()]).toEqual([['Sparad', 'Utan nät'], 0]);
    expect(later.document.kept.get()).toBe('kept');
  });

  test('[CW3] what was written in the moment of leaving stands in it', async () => {
    const { document, line, close } = await visit();
    line.cut();
    write(document, 'Just nu');
    close();
    await settle();
    expect([keptTexts(), counts()]).toEqual([['Just nu'], [1]]);
  });
});

describe('two tabs', () => {
  test('[CW22] what one saves takes nothing from what the other has not: refused, it is offered back', async () => {
    const [first, second] = [await visitAndSave('Från början'), await visit()];
    first.line.cut();
    write(first.document, 'Utan nät');
    await settle();
    write(second.document, 'Sparad');
    await settle();
    expect(second.document.unsaved.get()).toBe(0);
    room.refusal = 'step/not-now';
    const reloaded = await visit();
    room.refusal = null;
    reloaded.line.join();
    await settle();
    expect(lostOf(reloaded.document)).toEqual(['Utan nät: step/not-now']);
  });

  test('[CW22] what a closed one had not saved is saved by whoever comes next, and counted no more', async () => {
    const [first, second] = [await visit(), await visit()];
    for (const { document, line, close } of [first, second]) {
      line.cut();
      write(document, 'Utan nät');
      close();
    }
    await settle();
    expect(counts()).toEqual([1, 1]);
    const later = await visit();
    expect([later.document.unsaved.get(), counts()]).toEqual([0, []]);
    expect(serverTexts()).toEqual(['Utan nät', 'Utan nät']);
  });

  test('[CW22] one count of all tabs, as earlier versions kept it, is taken over as well', async () => {
    const first = await visitAndSave('Från början');
    first.line.cut();
    write(first.document, 'Utan nät');
    first.close();
    await settle();
    for (const key of browser.kept.read(copy, 'custom').keys()) {
      browser.kept.write(copy, 'custom', key, 0);
    }
    browser.kept.write(copy, 'custom', 'unsaved', 1);
    room.refusal = 'step/not-now';
    await visit();
    room.refusal = null;
    expect(lostOf((await visit()).document)).toEqual(['Utan nät: step/not-now']);
  });

  test('[CW22] what a closed one had not saved is offered at the next visit, though another was refused meanwhile', async () => {
    const [first, second] = [await visitAndSave('Från början'), await visit()];
    first.line.cut();
    write(first.document, 'Från den första');
    first.close();
    await settle();
    room.refusal = 'step/not-now';
    write(second.document, 'Från den andra');
    await settle();
    room.refusal = null;
    second.line.join();
    await settle();
    expect(lostOf(second.document)).toEqual(['Från den andra: step/not-now']);
    second.close();
    expect(lostOf((await visit()).document)).toEqual([
      'Från den andra: step/not-now',
      'Från den första: step/not-now',
    ]);
    expect(browser.databases()).toEqual([copy.replace('1.1', '1.2')]);
  });

  test('[CW22] what an open one had not saved is its own to save, though another was refused meanwhile', async () => {
    const [first, second] = [await visitAndSave('Från början'), await visit()];
    first.line.cut();
    write(first.document, 'Från den första');
    await settle();
    room.refusal = 'step/not-now';
    write(second.document, 'Från den andra');
    await settle();
    room.refusal = null;
    second.line.join();
    first.line.join();
    await settle();
    expect(lostOf(second.document)).toEqual(['Från den andra: step/not-now']);
    expect(serverTexts()).toEqual(['Från början', 'Från den första']);
    expect(lostOf((await visit()).document)).toEqual(['Från den andra: step/not-now']);
    expect(browser.databases()).toEqual([copy.replace('1.1', '1.2')]);
  });
});
