// What every document log promises, whatever it is made of.
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { DocumentLog, LogEntry } from '../../server/workshop/ports.ts';
import { tableDocument } from '../../shared/protocol/document-name.ts';
import { createCountedChance } from '../support/sessions.ts';

/** `open` gives a log on the same data every time within one test. */
export function holdsDocuments(open: () => Promise<DocumentLog>): void {
  const chance = createCountedChance();
  const [anna, yuki] = [chance.newId('par'), chance.newId('par')];
  const entry = (
    document: LogEntry['document'],
    byte: number,
    claims: readonly number[] = [],
    personId = anna,
  ): LogEntry => ({ document, update: new Uint8Array([byte, 0, 255]), personId, claims });
  const bytes = (updates: readonly Uint8Array[]) => updates.map((update) => update[0]);

  it('[ST5] reads the updates of a document in the order in which they were appended', async () => {
    const log = await open();
    const [one, two] = [tableDocument(chance.newId('tab')), tableDocument(chance.newId('tab'))];
    await Promise.all([log.append([entry(one, 1), entry(two, 9)]), log.append([entry(one, 2)])]);
    await log.append([entry(one, 3)]);
    const reopened = await open();
    const stored = await reopened.read(one);
    expect(bytes(stored.updates)).toEqual([1, 2, 3]);
    expect(stored.quarantined).toEqual([]);
    const unknown = tableDocument(chance.newId('tab'));
    expect((await reopened.read(unknown)).updates).toEqual([]);
  });

  it('[ST6] keeps the first owner of a client id', async () => {
    const log = await open();
    const document = tableDocument(chance.newId('tab'));
    await log.append([entry(document, 1, [11, 12])]);
    await log.append([entry(document, 2, [12, 13], yuki)]);
    expect([...(await log.read(document)).owners].sort(([a], [b]) => a - b)).toEqual([
      [11, anna],
      [12, anna],
      [13, yuki],
    ]);
  });

  it('[ST7] compaction replaces what was merged and nothing that came later', async () => {
    const log = await open();
    const document = tableDocument(chance.newId('tab'));
    const other = tableDocument(chance.newId('tab'));
    await log.append([entry(document, 1), entry(other, 7), entry(document, 2)]);
    const { through } = await log.read(document);
    await log.append([entry(document, 3)]);
    await log.compact(document, through, [new Uint8Array([12]), new Uint8Array([13])]);
    await log.append([entry(document, 4)]);
    const later = await open();
    expect(bytes((await later.read(document)).updates)).toEqual([12, 13, 3, 4]);
    expect(bytes((await later.read(other)).updates)).toEqual([7]);
  });

  it('[ST7] a log says everything at every moment of a compaction', async () => {
    const log = await open();
    const document = tableDocument(chance.newId('tab'));
    const isByte = (n: number) => n % 251;
    await log.append(Array.from({ length: 1200 }, (_, n) => entry(document, isByte(n))));
    const { through } = await log.read(document);
    const pieces = [new Uint8Array([252]), new Uint8Array([253])];
    const isWhole = ({ updates }: { updates: readonly Uint8Array[] }) => {
      const isMerged = updates[0]?.[0] === 252 && updates[1]?.[0] === 253;
      return isMerged || updates.filter(([byte = 0]) => byte < 251).length >= 1200;
    };
    const compacted = log.compact(document, through, pieces);
    const running = { is: true };
    void compacted.finally(() => {
      running.is = false;
    });
    const seen: boolean[] = [];
    while (running.is) {
      await setImmediate();
      await log.append([entry(document, 254)]);
      seen.push(isWhole(await log.read(document)));
    }
    await compacted;
    expect(seen.every(Boolean)).toBe(true);
    const left = (await (await open()).read(document)).updates;
    expect(bytes(left)).toEqual([252, 253, ...seen.map(() => 254)]);
  });

  it('[ST23] holds client ids for people, the first comer first, until they are written under or let go', async () => {
    let log = await open();
    const document = tableDocument(chance.newId('tab'));
    const other = tableDocument(chance.newId('tab'));
    const held = (clientId: number, personId: typeof anna | null) => ({
      document,
      clientId,
      personId,
    });
    await Promise.all([
      log.reserve([held(23, anna), held(22, yuki)]),
      log.reserve([held(22, anna), held(21, anna), { ...held(23, yuki), document: other }]),
    ]);
    log = await open();
    const all = [...(await log.readReserved(document))];
    expect(all).toEqual([
      [23, anna],
      [22, yuki],
      [21, anna],
    ]);
    await log.append([entry(document, 1, [23])]);
    await log.reserve([held(21, null)]);
    log = await open();
    expect([...(await log.readReserved(document))]).toEqual([[22, yuki]]);
    expect([...(await log.readReserved(other))]).toEqual([[23, yuki]]);
  });

  it('[ST8] holds a thousand entries of one turn', async () => {
    const log = await open();
    const document = tableDocument(chance.newId('tab'));
    const numbers = Array.from({ length: 1000 }, (_, n) => n % 251);
    await Promise.all(numbers.map((n, client) => log.append([entry(document, n, [client])])));
    const stored = await log.read(document);
    expect(bytes(stored.updates)).toEqual(numbers);
    expect(stored.owners.size).toBe(1000);
  });
}
