import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../server/log.ts';
import { openSqliteStore } from '../../server/store/sqlite-store.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import { createCountedChance } from '../support/sessions.ts';
import { openSqliteFile } from '../support/sqlite-file.ts';
import { createDataDir } from '../support/temporary-data.ts';

const chance = createCountedChance(1000);
const silent = createLog('silent');
const fileName = 'umecon.sqlite';
const document = tableDocument(chance.newId('tab'));
const personId = chance.newId('par');
const entry = (byte: number, length = 4) => ({
  document,
  update: new Uint8Array(length).fill(byte),
  personId,
  claims: [byte],
});
const bytes = (updates: readonly Uint8Array[]) => updates.map(([byte]) => byte);

describe('a damaged row', () => {
  it.each([
    ['text instead of bytes', 'body = cast(body as text)'],
    ['a number instead of bytes', 'body = 7'],
    ['another checksum', 'checksum = checksum + 1'],
    ['a word as its checksum', "checksum = 'x'"],
  ])('[ST10] with %s is put aside', async (_, damage) => {
    const { documents, run, value } = await openSqliteFile();
    await documents.append([entry(65), entry(66)]);
    await run(`update document_log set ${damage} where seq = 1`);
    const stored = await documents.read(document);
    expect([bytes(stored.updates), stored.quarantined]).toEqual([[66], [1]]);
    expect(await value('select count(*) from document_quarantine')).toBe(1);
    expect((await documents.read(document)).quarantined).toEqual([]);
  });

  it('[ST10] costs only itself when it cannot be moved for want of room', async () => {
    const { documents, run } = await openSqliteFile();
    await documents.append([entry(1), entry(2)]);
    await run('update document_log set checksum = 0 where seq = 1');
    await run('pragma query_only = on');
    const stored = await documents.read(document);
    expect([bytes(stored.updates), stored.quarantined]).toEqual([[2], [1]]);
  });

  it('[ST10] may have the number of one that was put aside before', async () => {
    const { documents, run, value } = await openSqliteFile();
    await documents.append([entry(1)]);
    for (const _ of ['once', 'twice']) {
      await run('update document_log set seq = 1, checksum = 0');
      expect((await documents.read(document)).quarantined).toEqual([1]);
      await documents.compact(document, 1, [new Uint8Array([9])]);
    }
    expect(await value('select count(*) from document_quarantine')).toBe(2);
  });

  describe('in the file itself', () => {
    const count = 9;
    // Before the name of the document stand eight bytes: length, number, length of the head, five types.
    const headLength = 8;

    /** Flips one bit in the head of a row, once for every bit, and reads what is left. */
    async function readDamaged(number: number, bits: readonly number[]) {
      const dataDir = await createDataDir();
      const path = join(dataDir, fileName);
      const before = await openSqliteStore(dataDir, silent);
      await before.documents.append(Array.from({ length: count }, (_, n) => entry(n + 1, 40)));
      await before.close();
      const sound = await readFile(path);
      const words = sound.indexOf(document, sound.indexOf(Buffer.alloc(40, number)) - 80);
      const results = [];
      for (const bit of bits) {
        const file = Buffer.from(sound);
        const place = words - headLength + (bit >> 3);
        file[place] = (sound[place] ?? 0) ^ (1 << (bit & 7));
        await writeFile(path, file);
        const { documents, close } = await openSqliteStore(dataDir, silent);
        const { updates, quarantined } = await documents.read(document);
        await close();
        results.push({ numbers: bytes(updates), quarantined });
      }
      return results;
    }
    const others = (number: number) =>
      Array.from({ length: count }, (_, n) => n + 1).filter((n) => n !== number);

    it('[ST10] costs only itself where SQLite gives none of the rows', async () => {
      const types = Array.from({ length: 48 }, (_, bit) => 16 + bit);
      const results = await readDamaged(5, types);
      for (const { numbers, quarantined } of results) {
        expect(numbers.filter((n) => n !== 5)).toEqual(others(5));
        expect(quarantined).toEqual(numbers.includes(5) ? [] : [5]);
      }
      const named = results.filter(({ quarantined }) => quarantined.length > 0);
      expect(named.length).toBeGreaterThan(24);
    });

    it('[ST10] is named when its number is lost', async () => {
      const bitOfNumber = 8 + 5;
      const results = await readDamaged(count, [bitOfNumber]);
      expect(results).toEqual([{ numbers: others(count), quarantined: [count] }]);
    });
  });
});
