import { describe, expect, it } from 'vitest';
import { fillIn } from '../../../../server/store/stored-session.ts';
import { advance } from '../../../../shared/model/agenda.ts';
import { createEvening } from '../../../support/memory-workshop.ts';
import { refusalOfAsync } from '../../../support/refusals.ts';
import { createSession, nth, plan, startMs } from '../../../support/sessions.ts';

type Evening = Awaited<ReturnType<typeof createEvening>>;

const kindNow = async ({ read }: Evening) => {
  const session = await read();
  return session.steps.find(({ id }) => id === session.step)?.kind;
};
const lead = (evening: Evening, name: string, payload: object = {}) =>
  evening.give(evening.actors.facilitator, name, payload);

describe('commands meant for one stay', () => {
  it('[AG7] two devices that press Next at once make one step, and both are answered as done', async () => {
    const evening = await createEvening();
    const { visit } = await evening.read();
    const answers = await Promise.all([
      lead(evening, 'step:advance', { visit }),
      lead(evening, 'step:advance', { visit }),
    ]);
    expect(await kindNow(evening)).toBe('welcome');
    expect((await evening.read()).visit).toBe(visit + 1);
    expect(nth(answers, 1)).toEqual(nth(answers, 0));
  });

  it('[AG7] in a serial evening too, where the same step comes again for each challenge', async () => {
    const evening = await createEvening({ ...plan, order: 'serial' });
    await evening.advanceTo('one-idea');
    const { visit, focus } = await evening.read();
    await lead(evening, 'step:advance', { visit });
    await lead(evening, 'step:advance', { visit });
    const after = await evening.read();
    expect(await kindNow(evening)).toBe('pitches');
    expect(after.focus).toBe(nth(after.challenges, 1).id);
    expect(after.focus).not.toBe(focus);
    await lead(evening, 'step:return', { visit: after.visit });
    await lead(evening, 'step:return', { visit: after.visit });
    expect(await kindNow(evening)).toBe('one-idea');
    expect((await evening.read()).focus).toBe(focus);
  });

  it('[AG7] what another act ended, or what is still to come, is refused', async () => {
    const evening = await createEvening();
    await evening.advanceTo('reports');
    const { visit } = await evening.read();
    await lead(evening, 'step:return', { visit });
    for (const name of ['step:advance', 'timer:start', 'timer:pause', 'timer:extend']) {
      expect(await refusalOfAsync(() => lead(evening, name, { visit }))).toBe('step/moved');
      for (const ahead of [2, 3, 9]) {
        expect(await refusalOfAsync(() => lead(evening, name, { visit: visit + ahead }))).toBe(
          'step/moved',
        );
      }
    }
    expect(await kindNow(evening)).toBe('check-in');
    for (const wrong of [0, 1.5, '2', null]) {
      expect(await refusalOfAsync(() => lead(evening, 'step:advance', { visit: wrong }))).toBe(
        'input/invalid',
      );
    }
  });

  it('[AG7] without a visit a command acts on whatever is current', async () => {
    const evening = await createEvening();
    await lead(evening, 'step:advance');
    await lead(evening, 'step:advance');
    expect(await kindNow(evening)).toBe('check-in');
  });

  it('[AG7] a timer paused by two devices is paused, and without a visit refused as before', async () => {
    const evening = await createEvening();
    const { visit } = await evening.read();
    await lead(evening, 'timer:start', { visit });
    await lead(evening, 'timer:pause', { visit });
    const paused = await evening.read();
    await lead(evening, 'timer:pause', { visit });
    expect(await evening.read()).toEqual(paused);
    expect(await refusalOfAsync(() => lead(evening, 'timer:pause'))).toBe('timer/not-running');
  });

  it('[AG7] closing twice at once is closing, and one that was opened again stays open', async () => {
    const evening = await createEvening();
    const { visit } = await evening.read();
    await lead(evening, 'session:close', { visit });
    await lead(evening, 'session:close', { visit });
    expect(await refusalOfAsync(() => lead(evening, 'session:close'))).toBe('session/closed');
    await lead(evening, 'session:reopen');
    await lead(evening, 'session:close', { visit });
    const after = await evening.read();
    expect(after.closedAt).toBeNull();
    expect(after.visit).toBe(visit + 1);
  });

  it('[AG7] a turn given from another turn, or in another stay, than it was meant for is refused', async () => {
    const evening = await createEvening();
    await evening.advanceTo('pitches');
    const { visit, focus, challenges } = await evening.read();
    const [first, second] = [nth(challenges, 0).id, nth(challenges, 1).id];
    expect(focus).toBe(first);
    const present = (challengeId: string, from: string | null) =>
      lead(evening, 'challenge:present', { challengeId, visit, from });
    await present(second, first);
    await present(second, first);
    expect((await evening.read()).focus).toBe(second);
    await present(first, second);
    await present(first, second);
    await present(second, first);
    expect(await refusalOfAsync(() => present(first, null))).toBe('step/moved');
    await lead(evening, 'step:advance', { visit });
    expect(await refusalOfAsync(() => present(first, second))).toBe('step/moved');
  });
});

describe('the revision of the agenda', () => {
  it('[AG8] a save made of an older revision is refused and changes nothing', async () => {
    const evening = await createEvening();
    const opened = await evening.read();
    const { revision, steps } = opened;
    const longer = steps.map((step, at) => (at === 1 ? { ...step, minutes: 42 } : step));
    const shorter = steps.filter(({ kind }) => kind !== 'reports');
    await lead(evening, 'agenda:change', { steps: longer, revision });
    expect((await evening.read()).revision).toBe(revision + 1);
    expect(
      await refusalOfAsync(() => lead(evening, 'agenda:change', { steps: shorter, revision })),
    ).toBe('agenda/changed');
    const now = await evening.read();
    expect(now.steps.find(({ kind }) => kind === 'welcome')?.minutes).toBe(42);
    expect(now.steps).toHaveLength(steps.length);
    await lead(evening, 'agenda:change', { steps: shorter, revision: now.revision });
    expect((await evening.read()).steps).toHaveLength(steps.length - 1);
  });

  it('[AG8] without a revision a save acts as it always did', async () => {
    const evening = await createEvening();
    const { revision, steps } = await evening.read();
    await lead(evening, 'agenda:change', { steps });
    await lead(evening, 'agenda:change', { steps });
    expect((await evening.read()).revision).toBe(revision + 2);
  });

  it('[AG8] two saves of the same revision at once: one is taken, the other asked', async () => {
    const evening = await createEvening();
    const { revision, steps } = await evening.read();
    const save = (minutes: number) => {
      const changed = steps.map((step, at) => (at === 1 ? { ...step, minutes } : step));
      return lead(evening, 'agenda:change', { steps: changed, revision });
    };
    const [first, second] = await Promise.allSettled([save(11), save(12)]);
    expect(first).toMatchObject({ status: 'fulfilled' });
    expect(second).toMatchObject({ status: 'rejected', reason: { code: 'agenda/changed' } });
    expect(nth((await evening.read()).steps, 1).minutes).toBe(11);
  });
});

describe('sessions of earlier versions', () => {
  it('[ST21] count the stays they have, and their agenda is the first one', async () => {
    const { revision: _, visit: __, ...old } = advance(createSession(), startMs);
    const opened = fillIn(old);
    expect(opened).toEqual({ ...old, visit: 2, revision: 1 });
    expect(fillIn({ ...old, visit: 2, revision: 7 })).toMatchObject({ revision: 7 });
  });
});
