// Long uploads leave in pieces that a server without any of them can take one after the other.
import * as fc from 'fast-check';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { describe, expect, test } from 'vitest';
import * as syncProtocol from 'y-protocols/sync';
import * as Y from 'yjs';
import { toSendable } from '../../../../client/wire/acknowledgement.ts';
import { hashOf } from '../../../../shared/document/content-hash.ts';
import { splitUpdate } from '../../../../shared/document/split-update.ts';
import { openTable } from '../../../../shared/document/table-document.ts';
import { addIdea } from '../../../../shared/document/table-edits.ts';
import { frameKind } from '../../../../shared/protocol/frames.ts';
import { createWriters, type WriterAct, writerActs } from '../../../support/writers.ts';

const bounded = (bytes: number) => ({ bytes, structs: 4_000 });
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
      fc.property(
        writerActs,
        fc.integer({ min: 60, max: 2000 }),
        fc.integer({ min: 1, max: 40 }),
        (acts, bytes, structs) => {
          const whole = meet(acts);
          const pieces = splitUpdate(Y.encodeStateAsUpdate(whole), { bytes, structs });
          most = Math.max(most, pieces.length);
          for (const piece of pieces.length > 1 ? pieces : []) {
            expect(Y.decodeUpdate(piece).structs.length).toBeLessThanOrEqual(structs);
          }
          const { doc, gaps } = take(pieces);
          expect(gaps).toBe(0);
          expect(hashOf(doc)).toBe(hashOf(whole));
          expect(Y.encodeStateVector(doc)).toEqual(Y.encodeStateVector(whole));
        },
      ),
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
        const { doc, gaps } = take(splitUpdate(lacking, bounded(100)), known);
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
    const pieces = splitUpdate(Y.encodeStateAsUpdate(doc), bounded(256 * 1024));
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
    const [piece, ...others] = splitUpdate(Y.encodeStateAsUpdate(doc), bounded(256 * 1024));
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
    const pieces = splitUpdate(Y.encodeStateAsUpdate(doc), bounded(16 * 1024));
    for (const piece of pieces) expect(piece.byteLength).toBeLessThanOrEqual(16 * 1024);
    const { doc: copy, gaps } = take(pieces);
    expect(gaps).toBe(0);
    expect(openTable(copy).places.size).toBe(5000);
  });

  test('[CW13] a pasted list of thousands of short ideas has few structs in each piece', () => {
    const doc = new Y.Doc();
    const table = openTable(doc);
    for (let at = 0; at < 3_500; at += 1) {
      const id = `i${at}`;
      addIdea(
        table,
        { id, text: `å${at}`, language: 'sv', kind: 'solution', createdAtMs: at },
        'me',
      );
    }
    const update = Y.encodeStateAsUpdate(doc);
    expect(Y.decodeUpdate(update).structs.length).toBeGreaterThan(12_000);
    const encoder = encoding.createEncoder();
    syncProtocol.writeSyncStep2(encoder, doc);
    const frame = Uint8Array.from([frameKind.sync, ...encoding.toUint8Array(encoder)]);
    const pieces = toSendable(frame).map((piece) =>
      decoding.readVarUint8Array(decoding.createDecoder(piece.subarray(2))),
    );
    for (const piece of pieces) {
      expect(Y.decodeUpdate(piece).structs.length).toBeLessThanOrEqual(4_000);
      expect(piece.byteLength).toBeLessThanOrEqual(256 * 1024);
    }
    const { doc: copy, gaps } = take(pieces);
    expect(gaps).toBe(0);
    expect(hashOf(copy)).toBe(hashOf(doc));
  });

  test('[CW13] a small update and one with holes stay as they are', () => {
    const doc = new Y.Doc();
    openTable(doc).members.set('a', 'b');
    const small = Y.encodeStateAsUpdate(doc);
    expect(splitUpdate(small, bounded(1024))).toEqual([small]);
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    for (const key of ['c', 'd', 'e']) openTable(doc).members.set(key, 'b');
    const holed = Y.mergeUpdates([updates[0], updates[2]].filter((one) => one !== undefined));
    expect(splitUpdate(holed, bounded(8))).toEqual([holed]);
  });
});
