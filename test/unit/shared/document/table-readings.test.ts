// Reading a table costs what there is, and afterwards what changed: never ideas times readings.
import { describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { openTable, type TableDocument } from '../../../../shared/document/table-document.ts';
import { addIdea, moveIdea } from '../../../../shared/document/table-edits.ts';
import { readTable } from '../../../../shared/document/table-snapshot.ts';
import { limits } from '../../../../shared/model/limits.ts';
import { createToyServer, enterToy, settle, tableName } from '../../../support/sync-toys.ts';

const languages = ['sv', 'ja', 'en', 'de', 'fr', 'nl', 'es', 'ca', 'gu', 'zh'];

function openWith(ideas: number): TableDocument {
  const table = openTable(new Y.Doc());
  table.doc.transact(() => {
    for (let at = 0; at < ideas; at += 1)
      addIdea(
        table,
        { id: `i${at}`, text: 'en idé', language: 'sv', kind: 'solution', createdAtMs: at },
        null,
      );
  });
  return table;
}

function put({ readings }: TableDocument, key: string, words: string, more: object = {}): void {
  const reading = new Y.Map<unknown>();
  reading.set('text', new Y.Text(words));
  for (const [name, value] of Object.entries(more)) reading.set(name, value);
  readings.set(key, reading);
}

/** Counts the entries of `readings` that are looked at, in whatever way. */
function countVisits({ readings }: TableDocument): () => number {
  let visits = 0;
  function* counted<T>(entries: Iterable<T>): Generator<T> {
    for (const entry of entries) {
      visits += 1;
      yield entry;
    }
  }
  for (const way of ['entries', 'keys', 'values'] as const) {
    const ask = readings[way].bind(readings) as () => Iterable<never>;
    vi.spyOn(readings, way).mockImplementation(() => counted(ask()));
  }
  const get = readings.get.bind(readings);
  vi.spyOn(readings, 'get').mockImplementation((key) => {
    visits += 1;
    return get(key);
  });
  return () => visits;
}

describe('[DO41] readings', () => {
  test('[DO41] of 300 ideas in ten languages are looked at twice each', () => {
    const table = openWith(300);
    table.doc.transact(() => {
      for (let at = 0; at < 300; at += 1)
        for (const language of languages) put(table, `i${at}/${language}`, `${at} ${language}`);
    });
    const visits = countVisits(table);
    const { ideas } = readTable(table);
    expect(ideas.every(({ readings }) => readings.length === languages.length)).toBe(true);
    expect(visits()).toBeLessThanOrEqual(2 * 300 * languages.length);
  });

  test('[DO41] twenty thousand empty ones from before are looked at once, and say nothing', () => {
    const table = openWith(300);
    table.doc.transact(() => {
      for (let at = 0; at < 20_000; at += 1) put(table, `nobody${at}/sv`, '');
    });
    put(table, 'i7/ja', 'アイデア');
    put(table, 'i8/ja', '');
    const visits = countVisits(table);
    const { ideas } = readTable(table);
    expect(ideas.flatMap(({ readings }) => readings)).toEqual([
      { language: 'ja', text: 'アイデア', by: 'human', checked: false },
    ]);
    expect(visits()).toBeLessThanOrEqual(20_000 + 10);
  });

  test('[DO41] are no more of an idea than a session has languages, the same on every copy', () => {
    const table = openWith(1);
    const tags = Array.from({ length: 40 }, (_, at) => `de-x-a${at}`);
    for (const tag of tags) put(table, `i0/${tag}`, tag);
    const other = openTable(new Y.Doc());
    Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(table.doc));
    const [idea] = readTable(table).ideas;
    expect(idea?.readings).toHaveLength(limits.readingLanguages);
    expect(readTable(other).ideas).toEqual([idea]);
  });

  test('[DO41] claim nothing of who made or checked them', () => {
    const table = openWith(1);
    put(table, 'i0/ja', '考え', { by: 'machine', checked: true });
    expect(readTable(table).ideas[0]?.readings).toEqual([
      { language: 'ja', text: '考え', by: 'human', checked: false },
    ]);
  });
});

describe('[DO43] the server reads', () => {
  test('[DO43] only what changed: a card is moved, and no other idea is read anew', async () => {
    const { sync } = createToyServer();
    const anna = await enterToy(sync, { name: 'Anna' });
    anna.table.doc.transact(() => {
      for (let at = 0; at < 50; at += 1)
        addIdea(
          anna.table,
          { id: `i${at}`, text: 'en idé', language: 'sv', kind: 'solution', createdAtMs: at },
          null,
        );
    });
    await settle();
    const before = await sync.readTableDocument(tableName('A'));
    moveIdea(anna.table, 'i3', { x: 1, y: 2 }, null);
    await settle();
    const after = await sync.readTableDocument(tableName('A'));
    const isOther = after.snapshot.ideas.map((idea, at) => idea !== before.snapshot.ideas[at]);
    expect(isOther.flatMap((is, at) => (is ? [at] : []))).toEqual([3]);
    expect(after.snapshot.ideas[3]?.place).toEqual({ x: 1, y: 2 });
  });
});
