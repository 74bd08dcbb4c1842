// Row 30, the second half: floods of what is known. Forty connections send seven and a half megabytes each of edits that
// the document has already, while a neighbour writes: how much of the flood is looked at before the neighbour's is counted.
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { encodePieces } from '../../server/sync/pieces.ts';
import { leastStallMs, readInside } from '../support/attack/inside.ts';
import type { Line } from '../support/attack/line.ts';
import { openPlainLine } from '../support/attack/open-line.ts';
import { plantedClients, startWithPlantedTable } from '../support/attack/planted-table.ts';
import { writeIdea } from '../support/attack/table-at-work.ts';
import { nth } from '../support/sessions.ts';

const floods = 40;
const floodBytes = 7.5 * 1024 * 1024;
const mostStallMs = 200;
const writes = 10;

/** What each of the planted writers wrote, as one update of less than 64 KiB. */
function knownUpdates(doc: Y.Doc): Uint8Array[] {
  return plantedClients.flatMap((client) => {
    const has = new Map(plantedClients.map((one) => [one, Y.getState(doc.store, one)] as const));
    has.delete(client);
    return encodePieces(doc, has, 48 * 1024);
  });
}

const percentile = (list: readonly number[], share: number) =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length * share)] ?? Number.NaN;

test.each([
  ['forty people', 1],
  ['two people', 20],
] as const)(
  '[T30] %s on forty connections repeat what is known: a neighbour’s words are stored between them',
  async (_, connectionsEach) => {
    const count = floods / connectionsEach;
    const names = Array.from({ length: count + 1 }, (__, at) => `Granne ${at}`);
    const { server, people, deskToken, document, doc } = await startWithPlantedTable(3000, names);
    const known = knownUpdates(doc);
    const bytes = known.reduce((sum, { byteLength }) => sum + byteLength, 0);
    const lines: Line[] = [];
    for (const { token } of people.slice(1)) {
      for (let at = 0; at < connectionsEach; at += 1) {
        lines.push(await openPlainLine(server, token, document));
      }
    }
    const neighbour = await openPlainLine(server, nth(people, 0).token, document);
    await neighbour.synchronise();
    const desk = await openPlainLine(server, deskToken, document);
    await desk.synchronise();
    const before = await readInside(server);
    const seen = async () =>
      (await readInside(server)).sum('umecon_edits_total') - before.sum('umecon_edits_total');
    const times = Math.ceil(floodBytes / 3 / bytes);
    const waitedMs: number[] = [];
    let sent = 0;
    let seenBefore = 0;
    const stallMs = await leastStallMs(server, async () => {
      for (const line of lines) {
        for (let time = 0; time < times; time += 1) {
          for (const update of known) void line.offer(update);
          sent += known.length;
        }
      }
      for (let at = 0; at < writes; at += 1) {
        const fromMs = performance.now();
        expect(await neighbour.write((table) => writeIdea(table, `mine-${sent}-${at}`))).toBe(
          'stored',
        );
        waitedMs.push(performance.now() - fromMs);
      }
      seenBefore = await seen();
    });
    process.stdout.write(
      `${sent} known edits sent, ${seenBefore} seen, stall ${stallMs.toFixed(0)} ms, the neighbour waited ` +
        `${percentile(waitedMs, 0.5).toFixed(0)} ms, p95 ${percentile(waitedMs, 0.95).toFixed(0)} ms\n`,
    );
    expect(seenBefore).toBeLessThan(sent / 2);
    expect(stallMs).toBeLessThan(mostStallMs);
    expect(await desk.write((table) => writeIdea(table, 'desk'))).toBe('stored');
  },
);
