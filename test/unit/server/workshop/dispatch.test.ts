import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWorkshop } from '../../../../server/workshop/workshop.ts';
import { addIdea } from '../../../../shared/document/table-edits.ts';
import type { Session } from '../../../../shared/model/session.ts';
import { commandNames } from '../../../../shared/protocol/commands.ts';
import { tableDocument } from '../../../../shared/protocol/document-name.ts';
import { commandRoles } from '../../../../shared/protocol/roles.ts';
import { applyChange } from '../../../../shared/protocol/session-change.ts';
import { createEvening, createMemoryWorkshop } from '../../../support/memory-workshop.ts';
import { refusalOfAsync } from '../../../support/refusals.ts';
import { nth, plan } from '../../../support/sessions.ts';

describe('commands', () => {
  it('[CM1] names every field that was not understood', async () => {
    const { workshop } = createMemoryWorkshop();
    const bad = {
      ...plan,
      title: '',
      cities: [{ name: 'Umeå', country: 'SE', timeZone: 'Mars', language: 'sv' }],
    };
    await expect(workshop.createSession(bad)).rejects.toMatchObject({
      code: 'input/invalid',
      fields: expect.arrayContaining([
        expect.objectContaining({ path: 'title' }),
        expect.objectContaining({ path: 'cities.0.timeZone' }),
      ]),
    });
  });

  it('[CM1] refuses what is no command, and commands without an id', async () => {
    const { workshop, actors } = await createEvening();
    for (const name of ['no:such', '__proto__', 'constructor', 'toString']) {
      expect(await refusalOfAsync(() => workshop.dispatch(actors.anna, name, { id: 'x' }))).toBe(
        'input/invalid',
      );
    }
    for (const command of [undefined, null, 7, {}, { id: '' }, { id: 'a b' }, []]) {
      expect(
        await refusalOfAsync(() => workshop.dispatch(actors.facilitator, 'step:advance', command)),
      ).toBe('input/invalid');
    }
  });

  it('[CM2] refuses every command that the table of roles does not give', async () => {
    const evening = await createEvening();
    const { session, anna, tableId } = evening;
    const payload = {
      participantId: anna.id,
      name: 'x',
      city: 'Umeå',
      language: 'sv',
      title: 'x',
      text: 'x',
      question: 'x',
      challengeId: nth(session.challenges, 0).id,
      tableId,
      ideaId: 'i',
      to: 0,
      steps: session.steps,
      kind: 'time',
      what: 'x',
      firstTime: true,
      word: '',
      answered: true,
      facilitatorId: nth(session.facilitators, 0).id,
      questionId: `que_${'0'.repeat(22)}`,
      reportId: `rep_${'0'.repeat(22)}`,
      commitmentId: `com_${'0'.repeat(22)}`,
      takeBackId: `tak_${'0'.repeat(22)}`,
    };
    const before = JSON.stringify(await evening.read());
    for (const kind of ['participant', 'wall'] as const) {
      const actor = kind === 'wall' ? evening.actors.wall : evening.actors.anna;
      for (const name of commandNames.filter((each) => !commandRoles[each].kinds.includes(kind))) {
        expect([name, await refusalOfAsync(() => evening.give(actor, name, payload))]).toEqual([
          name,
          'role/not-allowed',
        ]);
      }
    }
    expect(JSON.stringify(await evening.read())).toBe(before);
  });

  it('[CM2] a facilitator who has not said who they are cannot act as a person', async () => {
    const { give, actors, advanceTo, session } = await createEvening();
    await advanceTo('support');
    const promise = { challengeId: nth(session.challenges, 0).id, kind: 'time', what: 'x' };
    expect(await refusalOfAsync(() => give(actors.facilitator, 'commitment:make', promise))).toBe(
      'person/not-introduced',
    );
    await give(actors.facilitator, 'facilitator:introduce', {
      name: 'Lena',
      city: 'Umeå',
      language: 'sv',
    });
    await give(actors.facilitator, 'commitment:make', promise);
  });

  it('[CM3] a repeated command has one effect and the same answer, also after a restart', async () => {
    const { workshop, actors, advanceTo, read, ports, session } = await createEvening();
    await advanceTo('support');
    const command = {
      id: 'once',
      challengeId: nth(session.challenges, 0).id,
      kind: 'time',
      what: 'Två lördagar',
    };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => workshop.dispatch(actors.anna, 'commitment:make', command)),
    );
    const again = createWorkshop(ports);
    answers.push(await again.dispatch(actors.anna, 'commitment:make', command));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await read()).commitments).toHaveLength(1);
    await workshop.dispatch(actors.yuki, 'commitment:make', command);
    expect((await read()).commitments).toHaveLength(2);
  });

  it('[PA1] joining twice with one request id gives one person', async () => {
    const { workshop, session, read } = await createEvening();
    const request = { name: 'Karin', city: 'Umeå', language: 'sv', id: 'a-repeated-join-request' };
    const joined = await Promise.all(
      [1, 2, 3].map(() => workshop.joinSession(session.code, request)),
    );
    expect(new Set(joined.map(({ participant }) => participant.id)).size).toBe(1);
    expect((await read()).participants).toHaveLength(3);
  });

  it('[CM4] two servers on one store never lose a command to each other', async () => {
    const { ports, actors, session, advanceTo } = await createEvening();
    await advanceTo('support');
    const servers = [
      createWorkshop(ports),
      createWorkshop({
        ...ports,
        bus: { publish: () => undefined, subscribe: () => () => undefined },
      }),
    ];
    const challengeId = nth(session.challenges, 0).id;
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        nth(servers, n % 2).dispatch(actors.anna, 'commitment:make', {
          id: `p${n}`,
          challengeId,
          kind: 'time',
          what: `${n}`,
        }),
      ),
    );
    expect((await ports.store.read(session.id))?.commitments).toHaveLength(20);
  });

  it('[CM5] applying every change in turn gives the state of the server', async () => {
    const evening = await createEvening();
    const { give, actors, read, events, session, anna, yuki, tableId } = evening;
    let copy: Session = session;
    for (const event of events) copy = applyChange(copy, event.change, event.version);
    const challengeId = nth(session.challenges, 0).id;
    const acts: [keyof typeof actors, string, object?][] = [
      ['anna', 'challenge:pitch', { title: 'Bastu', question: 'Var?' }],
      ['facilitator', 'challenge:move', { challengeId, to: 2 }],
      ['facilitator', 'participant:rename', { participantId: yuki.id, name: 'Yuki' }],
      ['facilitator', 'facilitator:invite'],
      ['facilitator', 'step:advance'],
      ['facilitator', 'timer:start'],
      ['facilitator', 'timer:extend'],
      ['facilitator', 'step:advance'],
      ['anna', 'check-in:answer', { firstTime: true, word: 'ny' }],
      ['facilitator', 'seat:assign', { participantId: anna.id, tableId }],
      ['facilitator', 'seat:fill'],
      ['facilitator', 'participant:remove', { participantId: anna.id }],
      ['facilitator', 'session:close'],
      ['facilitator', 'session:reopen'],
    ];
    events.length = 0;
    for (const [who, name, payload] of acts) await give(actors[who], name, payload);
    for (const event of events) {
      expect(event.version).toBe(copy.version + 1);
      copy = applyChange(copy, JSON.parse(JSON.stringify(event.change)), event.version);
    }
    expect(copy).toEqual(await read());
  });

  it('[CM6] a removed person and a withdrawn facilitator are nobody any more', async () => {
    const { give, actors, workshop, anna, session } = await createEvening();
    const invited = (await give(actors.facilitator, 'facilitator:invite')) as {
      facilitatorId: string;
    };
    await give(actors.facilitator, 'participant:remove', { participantId: anna.id });
    expect(await refusalOfAsync(() => workshop.readSession(actors.anna))).toBe('token/unknown');
    expect(
      await refusalOfAsync(() =>
        give(actors.anna, 'challenge:pitch', { title: 'x', question: 'y' }),
      ),
    ).toBe('token/unknown');
    await give(actors.facilitator, 'facilitator:withdraw', {
      facilitatorId: invited.facilitatorId,
    });
    const withdrawn = {
      ...actors.facilitator,
      personId: invited.facilitatorId,
    } as typeof actors.facilitator;
    expect(
      await refusalOfAsync(() => workshop.dispatch(withdrawn, 'step:advance', { id: 'x' })),
    ).toBe('token/unknown');
    expect(
      await refusalOfAsync(() =>
        workshop.access.admit(actors.anna, tableDocument(nth(session.tables, 0).id)),
      ),
    ).toBe('document/not-found');
  });

  it('[TA4] only an idea that stands on the table is chosen, by its own people', async () => {
    const { give, actors, advanceTo, tableId, tableOf, read } = await createEvening();
    const { table } = tableOf(tableDocument(tableId));
    addIdea(
      table,
      { id: 'i1', text: 'Ljus', language: 'sv', kind: 'solution', createdAtMs: 1 },
      null,
    );
    await advanceTo('brainstorm');
    await give(actors.anna, 'table:join', { tableId });
    expect(
      await refusalOfAsync(() => give(actors.anna, 'table:choose', { tableId, ideaId: 'i1' })),
    ).toBe('step/not-now');
    await advanceTo('one-idea');
    expect(
      await refusalOfAsync(() => give(actors.yuki, 'table:choose', { tableId, ideaId: 'i1' })),
    ).toBe('seat/not-yours');
    expect(
      await refusalOfAsync(() => give(actors.anna, 'table:choose', { tableId, ideaId: 'i2' })),
    ).toBe('idea/not-found');
    await give(actors.anna, 'table:choose', { tableId, ideaId: 'i1' });
    expect((await read()).tables[0]?.chosen).toBe('i1');
    await give(actors.facilitator, 'idea:hide', { tableId, ideaId: 'i1' });
    expect(
      await refusalOfAsync(() => give(actors.anna, 'table:choose', { tableId, ideaId: 'i1' })),
    ).toBe('idea/not-found');
  });

  it('[DO1] [DO2] rights follow the step, the seat and the closing', async () => {
    const { give, actors, advanceTo, tableId, workshop, session } = await createEvening();
    const name = tableDocument(tableId);
    const brief = `brief:${nth(session.challenges, 0).id}`;
    const [anna, yuki, facilitator, wall] = await Promise.all(
      [actors.anna, actors.yuki, actors.facilitator, actors.wall].map((actor) =>
        workshop.access.admit(actor, name),
      ),
    );
    const annasBrief = await workshop.access.admit(actors.anna, brief);
    expect(annasBrief.rights().mayWrite).toBe(true);
    expect(anna?.rights()).toMatchObject({
      mayRead: true,
      mayWrite: false,
      reason: 'step/not-now',
    });
    await advanceTo('team-up');
    await give(actors.anna, 'table:join', { tableId });
    await advanceTo('brainstorm');
    expect(annasBrief.rights().reason).toBe('step/not-now');
    expect(anna?.rights().mayWrite).toBe(true);
    expect(yuki?.rights().reason).toBe('seat/not-yours');
    expect(facilitator?.rights().mayWrite).toBe(true);
    expect(wall?.rights()).toMatchObject({ mayRead: true, mayWrite: false });
    await give(actors.facilitator, 'session:close');
    expect([anna, facilitator].map((admission) => admission?.rights().reason)).toEqual([
      'session/closed',
      'session/closed',
    ]);
  });

  it('[DO1] says the same of unknown documents and of those of another session', async () => {
    const { workshop, actors } = await createEvening();
    const other = await createEvening();
    const foreign = { ...actors.anna, sessionId: other.session.id };
    for (const name of [`table:tab_${'9'.repeat(22)}`, 'table:x', 'x', '', 'brief:']) {
      expect(await refusalOfAsync(() => workshop.access.admit(actors.anna, name))).toBe(
        'document/not-found',
      );
    }
    expect(foreign.sessionId).toBe(other.session.id);
  });

  it('[CM5] a change survives the wire whatever was done (seed 20261124)', async () => {
    const acts = [
      'step:advance',
      'step:return',
      'timer:start',
      'timer:pause',
      'timer:extend',
      'seat:fill',
      'facilitator:invite',
      'session:close',
      'session:reopen',
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...acts), { maxLength: 30 }), async (names) => {
        const { give, actors, read, events } = await createEvening();
        let copy = await read();
        events.length = 0;
        for (const name of names) await give(actors.facilitator, name).catch(() => undefined);
        for (const event of events)
          copy = applyChange(copy, JSON.parse(JSON.stringify(event.change)), event.version);
        expect(copy).toEqual(await read());
      }),
      { seed: 20261124, numRuns: 40 },
    );
  });
});
