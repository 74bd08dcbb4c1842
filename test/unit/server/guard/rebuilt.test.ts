// The guard's own copy of a long document is made anew, in bites, after something broke it: nothing of what was let
// through before, or was stored meanwhile, may be missing from it.
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { craft } from '../../../support/guard/crafted.ts';
import {
  changeOf,
  createGuarded,
  createWriter,
  type Guarded,
  note,
  textOf,
} from '../../../support/guard/guarded.ts';

const anna = createWriter('Anna');
const yuki = createWriter('Yuki');

function longDocument(): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = 5;
  for (let at = 0; at < 500; at += 1) note(doc, `n${at}`, 'x'.repeat(100));
  return doc;
}

/** Stands between two letters that stand the other way round. */
function crossing(): Uint8Array {
  const id = (clock: number) => Y.createID(10, clock);
  return craft([{ client: 20, clock: 0, structs: [{ origin: id(3), rightOrigin: id(1) }] }]);
}

/** Anna's first note is under way, and her copy goes on. */
async function startWriting() {
  const guarded = createGuarded(longDocument());
  await guarded.prepare();
  const copy = guarded.copy(10);
  const page = changeOf(copy, () =>
    copy.getXmlFragment('page').insert(0, [new Y.XmlText('hello')]),
  );
  expect(guarded.give(page, anna)).toBe('store');
  const first = note(copy, 'a', 'hello');
  expect(guarded.send(first, anna).kind).toBe('store');
  return { guarded, copy, first };
}

function breakShadow(guarded: Guarded): void {
  expect(guarded.send(crossing(), yuki)).toEqual({ kind: 'refused', fault: 'crossed' });
}

test('[GU11] what was under way is in the new copy, though it was stored while that was made', async () => {
  const { guarded, copy } = await startWriting();
  const second = changeOf(copy, () => textOf(copy, 'a').insert(5, ' world'));
  breakShadow(guarded);
  const prepared = guarded.prepare();
  expect(prepared).not.toBeNull();
  guarded.settle('stored');
  await prepared;
  expect(guarded.give(second, anna)).toBe('store');
  expect(textOf(guarded.doc, 'a').toString()).toBe('hello world');
});

test('[GU11] what was under way and never stored is not in the new copy', async () => {
  const { guarded, first } = await startWriting();
  breakShadow(guarded);
  const prepared = guarded.prepare();
  guarded.settle('lost');
  await prepared;
  expect(guarded.give(first, anna)).toBe('store');
});
