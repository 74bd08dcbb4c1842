import { describe, expect, it } from 'vitest';
import { readClash, toChanges } from '../../../../../client/pieces/forms/to-changes.ts';
import { readAgendaChanges } from '../../../../../client/screens/desk/agenda/agenda-changes.ts';
import { amendChallenge } from '../../../../../shared/model/pitching.ts';
import { createSession, nth } from '../../../../support/sessions.ts';

describe('two who change the same thing', () => {
  it('[AG8] is told what the other changed of the agenda, and nothing else', () => {
    const before = createSession().steps;
    const [lobby, welcome, checkIn, ...rest] = before;
    if (!lobby || !welcome || !checkIn) throw new Error('three steps at least');
    const added = { ...welcome, id: 'stp_new', kind: 'vote' } as (typeof before)[number];
    const longer = { ...welcome, minutes: welcome.minutes + 7 };
    expect(readAgendaChanges(before, before)).toEqual([]);
    expect(readAgendaChanges(before, [lobby, longer, added, ...rest])).toEqual([
      { kind: 'minutes', step: longer, before: welcome },
      { kind: 'added', step: added },
      { kind: 'removed', step: checkIn },
    ]);
    expect(readAgendaChanges(before, [lobby, checkIn, welcome, ...rest])).toEqual([
      { kind: 'reordered' },
    ]);
    const named = { ...welcome, title: 'Fika' };
    expect(readAgendaChanges(before, [lobby, named, checkIn, ...rest])).toEqual([
      { kind: 'renamed', step: named, before: welcome },
    ]);
  });

  it('[CH2] a form sends what was changed in it, and takes back nothing that others changed', () => {
    const session = createSession();
    const opened = nth(session.challenges, 0);
    const theirs = amendChallenge(session, opened.id, { question: 'En bättre fråga?' });
    const form = { title: 'Ljusare vintrar', question: opened.question, city: opened.city };
    const changes = toChanges(opened, form);
    expect(changes).toEqual({ title: 'Ljusare vintrar' });
    expect(amendChallenge(theirs, opened.id, changes).challenges[0]).toMatchObject({
      title: 'Ljusare vintrar',
      question: 'En bättre fråga?',
    });
  });

  it('[CH2] is shown what the other made of the same field, and of no other', () => {
    const opened = { title: 'Mörker', question: 'Hur?' };
    const present = { title: 'Mörka vintrar', question: 'Hur?' };
    expect(readClash(opened, present, { title: 'Ljus', question: 'Hur?' })).toBe('title');
    expect(readClash(opened, present, { title: 'Mörker', question: 'Var?' })).toBeNull();
    expect(readClash(opened, present, { title: 'Mörka vintrar' })).toBeNull();
    expect(readClash(present, present, { title: 'Ljus' })).toBeNull();
  });
});
