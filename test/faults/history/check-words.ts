// What is promised, grouped and stated; the title and the step of the evening.
import type { History, Operation } from './history.ts';
import type { Observed } from './observed.ts';
import { repeated, type Violation, violation } from './violation.ts';

export interface Asked {
  readonly id: string;
  readonly person: string;
  readonly fate: Operation['fate'];
}

interface Seen {
  readonly id: string;
  /** Null where the server does not tell whose it is. */
  readonly person: string | null;
}

/** Things that are asked for once, under an id of their own. */
function checkOnce(what: string, asked: readonly Asked[], seen: readonly Seen[]): Violation[] {
  const violations = repeated(seen.map(({ id }) => id)).map((id) =>
    violation('doubled', `${what} ${id}`),
  );
  const ids = new Set(seen.map(({ id }) => id));
  const askedById = new Map(asked.map((one) => [one.id, one]));
  for (const { id, fate } of asked) {
    if (fate === 'acknowledged' && !ids.has(id))
      violations.push(violation('lost', `${what} ${id}`));
    if (fate === 'refused' && ids.has(id)) violations.push(violation('undead', `${what} ${id}`));
  }
  for (const { id, person } of seen) {
    const by = askedById.get(id)?.person;
    if (by === undefined) violations.push(violation('uninvited', `${what} ${id}`));
    else if (person !== null && person !== by) {
      violations.push(violation('misattributed', `${what} ${id} is said to be of ${person}`));
    }
  }
  return violations;
}

function asked(history: History, id: (act: Operation['act']) => string | null): Asked[] {
  return history.flatMap(({ act, person, fate }) => {
    const found = id(act);
    return found === null ? [] : [{ id: found, person: person.id, fate }];
  });
}

export function checkCommitments(history: History, observed: Observed): Violation[] {
  return checkOnce(
    'commitment',
    asked(history, (act) => (act.kind === 'commitment:make' ? act.what : null)),
    observed.commitments.map(({ what, person }) => ({ id: what, person })),
  );
}

export function checkGroups(history: History, observed: Observed): Violation[] {
  const groups = checkOnce(
    'group',
    asked(history, (act) =>
      act.kind === 'group:create' ? `${act.table} ${act.group} ${act.title}` : null,
    ),
    observed.groups.map(({ table, id, title }) => ({
      id: `${table} ${id} ${title}`,
      person: null,
    })),
  );
  const memberships = new Set(
    history.flatMap(({ act }) =>
      act.kind === 'group:create' ? act.members.map((idea) => `${idea} ${act.group}`) : [],
    ),
  );
  const uninvited = observed.ideas
    .filter(({ id, group }) => group !== null && !memberships.has(`${id} ${group}`))
    .map(({ id, group }) => violation('uninvited', `idea ${id} in group ${group}`));
  return [...groups, ...uninvited];
}

export function checkStatements(history: History, observed: Observed): Violation[] {
  return checkOnce(
    'line',
    asked(history, (act) => (act.kind === 'statement:write' ? `${act.table} ${act.line}` : null)),
    observed.statements.flatMap(({ table, lines }) =>
      lines.map((line) => ({ id: `${table} ${line}`, person: null })),
    ),
  );
}

/** Values that one person changes: the newest that was acknowledged, or one asked for since. */
export function checkNewest(history: History, observed: Observed): Violation[] {
  const newest = (what: string, seen: string, value: (act: Operation['act']) => string | null) => {
    const all = history.flatMap(({ act, fate }) => {
      const found = value(act);
      return found === null ? [] : [{ value: found, fate }];
    });
    const from = Math.max(
      0,
      all.findLastIndex(({ fate }) => fate === 'acknowledged'),
    );
    const open = all.slice(from).filter(({ fate }) => fate !== 'refused');
    if (open.length === 0 || open.some((one) => one.value === seen)) return [];
    if (open.every(({ fate }) => fate === 'invoked')) return [];
    return [violation('outdated', `the ${what} is ${seen} and not ${open[0]?.value}`)];
  };
  return [
    ...newest('title', observed.title, (act) => (act.kind === 'session:title' ? act.title : null)),
    ...newest('step', observed.step, (act) => (act.kind === 'step' ? act.step : null)),
  ];
}
