// Histories and servers made up for the checker: short ways to spell what was told and what is seen.
import { type Act, createRecorder, type Fate, type History, type Person } from './history.ts';
import type { Observed, ObservedIdea } from './observed.ts';

export const anna: Person = { id: 'anna', name: 'Anna' };
export const yuki: Person = { id: 'yuki', name: 'Yuki' };
export const table = 'one';

export type Told = readonly [Person, Act, Fate?];

export function historyOf(...told: readonly Told[]): History {
  const recorder = createRecorder();
  for (const [person, act, fate = 'acknowledged'] of told) {
    const invoked = recorder.invoke(person, act);
    if (fate === 'acknowledged') invoked.acknowledge();
    if (fate === 'refused') invoked.refuse('step/not-now');
  }
  return recorder.asOf();
}

const nothing: Observed = {
  title: 'Evening',
  step: 'first',
  ideas: [],
  groups: [],
  statements: [],
  votes: [],
  commitments: [],
  disagreements: [],
};
export const see = (changes: Partial<Observed>): Observed => ({ ...nothing, ...changes });
export const idea = (changes: Partial<ObservedIdea> = {}): ObservedIdea => ({
  table,
  id: 'a',
  text: 'light',
  author: 'anna',
  votes: 0,
  place: null,
  group: null,
  ...changes,
});
export const added: Act = { kind: 'idea:add', table, idea: 'a', text: 'light' };
export const mended: Act = { kind: 'idea:mend', table, idea: 'a', text: 'more light' };
export const takenBack: Act = { kind: 'idea:take-back', table, idea: 'a' };
export const moved: Act = { kind: 'idea:move', table, idea: 'a', x: 1, y: 2 };
export const grouped: Act = { kind: 'group:create', table, group: 'g', title: 'G', members: ['a'] };
export const voted: Act = { kind: 'vote:place', table, idea: 'a' };
export const withdrawn: Act = { kind: 'vote:withdraw', table, idea: 'a' };
export const promised: Act = { kind: 'commitment:make', what: 'a lamp' };
export const stated: Act = { kind: 'statement:write', table, line: 'we will' };
export const vote = { person: 'anna', table, idea: 'a' };
export const promise = { id: 'com_1', person: 'anna', what: 'a lamp' };
export const seenGroup = { table, id: 'g', title: 'G' };
