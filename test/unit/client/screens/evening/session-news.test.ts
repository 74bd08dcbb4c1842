// Which answers to the show of hands are news, as they come: the hand first, the word later.
import { describe, expect, it } from 'vitest';
import { sessionNews } from '../../../../../client/screens/evening/hearing/session-news.ts';
import { answerCheckIn } from '../../../../../shared/model/roster.ts';
import type { Session } from '../../../../../shared/model/session.ts';
import { at, createSession, nth, withPeople } from '../../../../support/sessions.ts';

const start = at(withPeople(createSession(), 'Anna@Umeå', 'ゆき@Kamakura'), 'check-in');
const [anna, yuki] = [nth(start.participants, 0), nth(start.participants, 1)];

const answer = (before: Session, firstTime: boolean, word: string): Session => ({
  ...answerCheckIn(before, yuki.id, { firstTime, word }),
  version: before.version + 1,
});
const newsFor = (personId: string | null, before: Session, after: Session) =>
  sessionNews(before, after, { personId, leftMs: () => 0 });

const hand = (isFirst: boolean) => expect.objectContaining({ kind: 'hand', name: 'ゆき', isFirst });
const feeling = expect.objectContaining({ kind: 'feeling', city: 'Kamakura', text: '眠い' });

describe('the show of hands as news', () => {
  it('[UI173] a hand is told when it goes up, the word when it comes, and no change of them', () => {
    const raised = answer(start, true, '');
    expect(newsFor(anna.id, start, raised)).toEqual([hand(true)]);
    const worded = answer(raised, true, '眠い');
    expect(newsFor(anna.id, raised, worded)).toEqual([feeling]);
    const changed = answer(worded, false, 'わくわく');
    expect(newsFor(anna.id, worded, changed)).toEqual([]);
    expect(newsFor(anna.id, worded, answer(worded, true, ''))).toEqual([]);
  });

  it('[UI173] both are told when they come together, and neither to whoever gave them', () => {
    const both = answer(start, false, '眠い');
    expect(newsFor(null, start, both)).toEqual([hand(false), feeling]);
    expect(newsFor(yuki.id, start, both)).toEqual([]);
  });
});
