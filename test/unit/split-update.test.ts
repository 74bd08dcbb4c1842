// Long uploads leave in pieces that a server without any of them can take one after the other.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { hashOf } from '../../shared/document/content-hash.ts';
import { splitUpdate } from '../../shared/document/split-update.ts';
import { openTable } from '../../shared/document/table-document.ts';
import { createWriters, type WriterAct, writerActs } from '../support/writers.ts';

const runs = { seed: 20260311, numRuns: 150 };

/** Takes pieces in order and says whether ever something was missing, as a server that refuses gaps would. */
function take(pieces: readonly Uint8Array[], doc = new Y.Doc()) {
  let gaps = 0;
  for (const piece of pieces) {
    Y.applyUpdate(doc, piece);
    if (doc.store.pendingStructs || doc.store.pendingDs) gaps += 1;
  }
  return { doc, gaps };
}

/** Several people who wrote while apart, and met now and then. */
function meet(acts: readonly WriterAct[]): Y.Doc {
  const writers = createWriters(4);
  for (const act of acts) writers.do(act);
  return writers.together();
}

describe('an update in pieces', () => {
  test('[CW13] each piece builds only on what came before, and together they say the same', () => {
    let most = 0;
    fc.assert(
      fc.property(writerActs, fc.integer({ min: 60, max: 2000 }), (acts, bytes) => {
        const whole = meet(acts);
        const pieces = splitUpdate(Y.encodeStateAsUpdate(whole), bytes);
        most = Math.max(most, pieces.length);
        const { doc, gaps } = take(pieces);
        expect(gaps).toBe(0);
        expect(hashOf(doc)).toBe(hashOf(whole));
        expect(Y.encodeStateVector(doc)).toEqual(Y.encodeStateVector(whole));
      }),
      runs,
    );
    expect(most).toBeGreaterThan(10);
  });

  test('[CW13] what the server has already may be left out of them', () => {
    fc.assert(
      fc.property(writerActs, writerActs, (before, after) => {
        const writers = createWriters(4);
        for (const act of before) writers.do(act);
        const known = new Y.Doc();
        Y.applyUpdate(known, Y.encodeStateAsUpdate(writers.together()));
        for (const act of after) writers.do(act);
        const whole = writers.together();
        const lacking = Y.encodeStateAsUpdate(whole, Y.encodeStateVector(known));
        const { doc, gaps } = take(splitUpdate(lacking, 100), known);
        expect(gaps).toBe(0);
        expect(hashOf(doc)).toBe(hashOf(whole));
      }),
      runs,
    );
  });

  test('[CW13] a novel in one stroke is cut, but no character is', () => {
    const doc = new Y.Doc();
    const novel = 'Långt 🏮 borta i 雪の森。'.repeat(60_000);
    const text = new Y.XmlText();
    openTable(doc).statement.insert(0, [text]);
    text.insert(0, novel);
    const pieces = splitUpdate(Y.encodeStateAsUpdate(doc), 256 * 1024);
    expect(pieces.length).toBeGreaterThan(6);
    for (const piece of pieces) {
      expect(piece.byteLength).toBeLessThanOrEqual(256 * 1024);
      for (const struct of Y.decodeUpdate(piece).structs) {
        const content = struct instanceof Y.Item ? struct.content : null;
        if (content instanceof Y.ContentString) {
          expect(Buffer.byteLength(content.str)).toBeLessThan(64 * 1024);
          expect(content.str).not.toContain('\uFFFD');
        }
      }
    }
    expect(openTable(take(pieces).doc).statement.toString()).toBe(novel);
  });

  test('[CW13] a long paragraph is cut where the whole would fit into one piece', () => {
    const doc = new Y.Doc();
    openTable(doc).statement.insert(0, [new Y.XmlText('雪'.repeat(30_000))]);
    const [piece, ...others] = splitUpdate(Y.encodeStateAsUpdate(doc), 256 * 1024);
    expect(others).toEqual([]);
    expect(Y.decodeUpdate(piece ?? new Uint8Array()).structs.length).toBeGreaterThan(2);
    expect(hashOf(take(piece ? [piece] : []).doc)).toBe(hashOf(doc));
  });

  test('[CW13] ten thousand deletions are cut too, and come when all they speak of is there', () => {
    const doc = new Y.Doc({ gc: false });
    const { places } = openTable(doc);
    for (let at = 0; at < 10_000; at += 1) {
      places.set(`i${at}`, { x: at, y: at });
      if (at % 2 === 0) places.delete(`i${at}`);
    }
    const pieces = splitUpdate(Y.encodeStateAsUpdate(doc), 16 * 1024);
    for (const piece of pieces) expect(piece.byteLength).toBeLessThanOrEqual(16 * 1024);
    const { doc: copy, gaps } = take(pieces);
    expect(gaps).toBe(0);
    expect(openTable(copy).places.size).toBe(5000);
  });

  test('[CW13] a small update and one with holes stay as they are', () => {
    const doc = new Y.Doc();
    openTable(doc).members.set('a', 'b');
    const small = Y.encodeStateAsUpdate(doc);
    expect(splitUpdate(small, 1024)).toEqual([small]);
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    for (const key of ['c', 'd', 'e']) openTable(doc).members.set(key, 'b');
    const holed = Y.mergeUpdates([updates[0], updates[2]].filter((one) => one !== undefined));
    expect(splitUpdate(holed, 8)).toEqual([holed]);
  });
});
