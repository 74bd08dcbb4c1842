// The form of a new evening without a browser: what changes, what can be undone, what is in the way.
import { expect, test } from 'vitest';
import { createDraft, type Draft } from '../../../../../client/screens/new-session/draft.ts';
import {
  changeDraft,
  type DraftChange,
  type DraftState,
} from '../../../../../client/screens/new-session/draft-changes.ts';
import { toProblems } from '../../../../../client/screens/new-session/plan-problems.ts';
import { toPlan } from '../../../../../client/screens/new-session/to-plan.ts';

const umea = { name: 'Umeå', country: 'SE', timeZone: 'Europe/Stockholm', language: 'sv' };
const kamakura = { name: 'Kamakura', country: 'JP', timeZone: 'Asia/Tokyo', language: 'ja' };
const start: DraftState = { draft: createDraft(), before: null };
const after = (...changes: DraftChange[]) => changes.reduce(changeDraft, start);
const whole = after(
  { do: 'set', to: { title: 'Ljus i mörkret', date: '2026-11-26', time: '10:00' } },
  { do: 'choose-cities', cities: [umea, kamakura] },
);
const pathsOf = (draft: Draft) => {
  const judged = toPlan(draft);
  return 'paths' in judged ? judged.paths : [];
};
const kinds = ({ draft }: DraftState) => draft.steps.map(({ kind }) => kind);

test('[PR1] a whole draft is a plan with its moment in UTC', () => {
  expect(toPlan(whole.draft)).toMatchObject({
    plan: {
      title: 'Ljus i mörkret',
      startsAt: '2026-11-26T09:00:00.000Z',
      cities: [umea, kamakura],
    },
  });
});

test('[PR1] every problem of an empty form is told once, in the order of the page', () => {
  const words = (key: string, values?: object) => `${key} ${JSON.stringify(values ?? {})}`;
  const { draft } = changeDraft(start, { do: 'add-challenge' });
  const ids = toProblems(pathsOf(draft), draft, words).map(({ fieldId }) => fieldId);
  const [first, second] = draft.cities.map(({ key }) =>
    ['name', 'country', 'timeZone', 'language'].map((field) => `plan-${key}-${field}`),
  );
  const challenge = draft.challenges[0]?.key;
  const asked = ['title', 'question', 'presenter'].map((field) => `plan-${challenge}-${field}`);
  expect(ids).toEqual(['plan-title', ...(first ?? []), ...(second ?? []), ...asked]);
});

test.each<[string, DraftChange, string]>([
  ['the same city twice', { do: 'write-city', key: 'c14', to: { name: 'KAMAKURA' } }, 'cities'],
  [
    'a zone that is none',
    { do: 'write-city', key: 'c14', to: { timeZone: 'Mars' } },
    'cities.0.timeZone',
  ],
  ['half a minute', { do: 'write-step', key: 's3', to: { minutes: '2.5' } }, 'steps.1.minutes'],
  ['too many minutes', { do: 'write-step', key: 's3', to: { minutes: '241' } }, 'steps.1.minutes'],
  ['a date without a time', { do: 'set', to: { time: '' } }, 'startsAt'],
  ['nothing visible as title', { do: 'set', to: { title: '\u200b ' } }, 'title'],
])('[PR1] %s is found at its field', (_, change, path) => {
  expect(whole.draft.cities[0]?.key).toBe('c14');
  expect([...new Set(pathsOf(changeDraft(whole, change).draft))]).toEqual([path]);
});

test('[PR1] the time may be left open', () => {
  const open = changeDraft(whole, { do: 'set', to: { date: '', time: '' } });
  expect(toPlan(open.draft)).toMatchObject({ plan: { startsAt: null } });
});

test('[PR2] lobby and close stay where they are, and new steps come before the close', () => {
  const length = start.draft.steps.length;
  const move = (from: number, to: number) =>
    kinds(changeDraft(start, { do: 'move', list: 'steps', from, to }));
  expect(move(0, 3)).toEqual(kinds(start));
  expect(move(3, 0)).toEqual(kinds(start));
  expect(move(3, length - 1)).toEqual(kinds(start));
  expect(move(1, 2).slice(0, 3)).toEqual(['lobby', 'check-in', 'welcome']);
  expect(kinds(after({ do: 'add-step', kind: 'vote' })).slice(-2)).toEqual(['vote', 'close']);
});

test('[PR3] what was taken away can be had back, with everything written elsewhere since', () => {
  const key = start.draft.steps[4]?.key ?? '';
  const removed = changeDraft(start, { do: 'remove', list: 'steps', key });
  const written = changeDraft(removed, { do: 'set', to: { title: 'Später' } });
  const restored = changeDraft(written, { do: 'restore', list: 'steps' });
  expect(kinds(removed)).not.toEqual(kinds(start));
  expect(kinds(restored)).toEqual(kinds(start));
  expect(restored.draft.title).toBe('Später');
});

test('[PR3] the chance to undo ends when the same list is changed again', () => {
  const key = start.draft.steps[4]?.key ?? '';
  const removed = changeDraft(start, { do: 'remove', list: 'steps', key });
  expect(removed.before?.list).toBe('steps');
  expect(changeDraft(removed, { do: 'add-city' }).before?.list).toBe('steps');
  expect(changeDraft(removed, { do: 'add-step', kind: 'vote' }).before).toBeNull();
});

test('[PR3] a template asks back only for steps that were changed by hand', () => {
  const choose: DraftChange = { do: 'choose-template', template: 'umea-hour' };
  expect(after(choose).before).toBeNull();
  const own = after({ do: 'write-step', key: 's3', to: { minutes: '7' } }, choose);
  expect(changeDraft(own, { do: 'restore', list: 'steps' }).draft).toMatchObject({
    template: 'kamacon',
    steps: expect.arrayContaining([expect.objectContaining({ minutes: '7' })]),
  });
});

test('[PR3] keys of rows are never given twice', () => {
  const busy = after(
    { do: 'add-city' },
    { do: 'choose-template', template: 'umea-hour' },
    { do: 'choose-cities', cities: [umea, kamakura] },
    { do: 'add-step', kind: 'vote' },
    { do: 'add-challenge' },
    { do: 'add-challenge' },
  ).draft;
  const keys = [...busy.cities, ...busy.steps, ...busy.challenges].map((row) => row.key.slice(1));
  expect(new Set(keys).size).toBe(keys.length);
});
