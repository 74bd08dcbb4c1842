// What every session store promises, whatever it is made of.
import { expect, it } from 'vitest';
import type { SessionStore } from '../../server/workshop/ports.ts';
import { type Session, session as sessionSchema } from '../../shared/model/session.ts';
import { createCountedChance, createSession } from '../support/sessions.ts';

const next = (session: Session): Session => ({ ...session, version: session.version + 1 });

/** `open` gives a store on the same data every time within one test. */
export function holdsSessions(open: () => Promise<SessionStore>): void {
  const chance = createCountedChance();
  const make = (code: string) => ({ ...createSession({}, chance), code });

  it('[ST1] reads what was inserted, by id and by code', async () => {
    const store = await open();
    const session = make('AAAAAAAA');
    expect(await store.insert(session)).toBe('inserted');
    expect(sessionSchema.parse(await store.read(session.id))).toEqual(session);
    expect(await store.readByCode('AAAAAAAA')).toEqual(session);
    expect(await store.readByCode('ZZZZZZZZ')).toBeNull();
    expect(await store.read(chance.newId('ses'))).toBeNull();
  });

  it('[ST1] says when a code is taken', async () => {
    const store = await open();
    await store.insert(make('AAAAAAAA'));
    expect(await store.insert(make('AAAAAAAA'))).toBe('taken');
    expect(await store.list()).toHaveLength(1);
  });

  it('[ST1] lists the newest first', async () => {
    const store = await open();
    const [older, newer] = [make('AAAAAAAA'), make('BBBBBBBB')];
    await store.insert({ ...older, createdAt: '2026-11-26T08:00:00.000Z' });
    await store.insert({ ...newer, createdAt: '2026-11-27T08:00:00.000Z' });
    expect((await store.list()).map(({ code }) => code)).toEqual(['BBBBBBBB', 'AAAAAAAA']);
  });

  it('[ST2] saves only what follows on the stored version', async () => {
    const store = await open();
    const session = make('AAAAAAAA');
    await store.insert(session);
    const second = { ...next(session), title: 'Two' };
    expect(await store.save(second, null)).toBe('saved');
    expect(await store.save({ ...next(session), title: 'Late' }, null)).toBe('conflict');
    expect((await store.read(session.id))?.title).toBe('Two');
  });

  it('[ST3] remembers an answer with the change that led to it, and only then', async () => {
    const store = await open();
    const session = make('AAAAAAAA');
    await store.insert(session);
    const personId = chance.newId('par');
    const result = { personId, commandId: 'c1', answer: { version: 2 } };
    expect(await store.save(next(session), result)).toBe('saved');
    expect(await store.readResult(session.id, personId, 'c1')).toEqual(result);
    expect(await store.save(next(session), { ...result, commandId: 'c2' })).toBe('conflict');
    expect(await store.readResult(session.id, personId, 'c2')).toBeNull();
    expect(await store.readResult(session.id, chance.newId('par'), 'c1')).toBeNull();
    expect(await (await open()).readResult(session.id, personId, 'c1')).toEqual(result);
  });

  it('[ST4] takes a write when it is asked whether it does', async () => {
    await expect((await open()).probe()).resolves.toBeUndefined();
  });
}
