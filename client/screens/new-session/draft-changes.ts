// Every way in which the draft changes. What takes something away keeps what was there, to be undone.
import type { StepKind } from '../../../shared/model/step.ts';
import type { TemplateName } from '../../../shared/model/template.ts';
import {
  type Draft,
  type DraftChallenge,
  type DraftCity,
  type DraftList,
  type DraftStep,
  emptyCity,
  toDraftSteps,
} from './draft.ts';

type Plain = Pick<Draft, 'title' | 'date' | 'time' | 'clock' | 'order'>;

export type DraftChange =
  | { readonly do: 'set'; readonly to: Partial<Plain> }
  | { readonly do: 'choose-cities'; readonly cities: readonly Omit<DraftCity, 'key'>[] }
  | { readonly do: 'choose-template'; readonly template: TemplateName }
  | { readonly do: 'add-city' }
  | { readonly do: 'add-step'; readonly kind: StepKind }
  | { readonly do: 'add-challenge' }
  | { readonly do: 'write-city'; readonly key: string; readonly to: Partial<DraftCity> }
  | { readonly do: 'write-step'; readonly key: string; readonly to: Partial<DraftStep> }
  | { readonly do: 'write-challenge'; readonly key: string; readonly to: Partial<DraftChallenge> }
  | { readonly do: 'move'; readonly list: DraftList; readonly from: number; readonly to: number }
  | { readonly do: 'remove'; readonly list: DraftList; readonly key: string }
  | { readonly do: 'restore'; readonly list: DraftList }
  | { readonly do: 'start-anew'; readonly draft: Draft };

/** The draft, and the list as it was before rows were taken away from it. */
export interface DraftState {
  readonly draft: Draft;
  readonly before: { readonly list: DraftList; readonly draft: Draft } | null;
}

/** The next state. A later change of the same list ends the chance to undo. */
export function changeDraft({ draft, before }: DraftState, change: DraftChange): DraftState {
  const next = { ...draft, made: draft.made + 1 };
  const key = String(draft.made);
  const taking = (list: DraftList, to: Partial<Draft>): DraftState => ({
    draft: { ...draft, ...to },
    before: { list, draft },
  });
  const touching = (list: DraftList, changed: Draft): DraftState => ({
    draft: changed,
    before: before?.list === list ? null : before,
  });
  switch (change.do) {
    case 'set':
      return { draft: { ...draft, ...change.to }, before };
    case 'choose-cities': {
      const cities = change.cities.map((city, at) => ({ ...city, key: `c${draft.made + at}` }));
      const made = draft.made + cities.length;
      const chosen = { cities, made, clock: cities[0]?.key ?? '' };
      const isBlank = draft.cities.every(({ name }) => name === '');
      return isBlank ? touching('cities', { ...draft, ...chosen }) : taking('cities', chosen);
    }
    case 'choose-template': {
      const steps = toDraftSteps(change.template, draft.made);
      const made = draft.made + steps.length;
      const chosen = { template: change.template, steps, made };
      return isOfTemplate(draft)
        ? touching('steps', { ...draft, ...chosen })
        : taking('steps', chosen);
    }
    case 'add-city':
      return touching('cities', { ...next, cities: [...draft.cities, emptyCity(`c${key}`)] });
    case 'add-step': {
      const step = { key: `s${key}`, kind: change.kind, minutes: '5' };
      return touching('steps', { ...next, steps: draft.steps.toSpliced(-1, 0, step) });
    }
    case 'add-challenge': {
      const city = draft.cities[draft.challenges.length % draft.cities.length]?.key ?? '';
      const challenge = { key: `h${key}`, title: '', question: '', presenter: '', city };
      return touching('challenges', { ...next, challenges: [...draft.challenges, challenge] });
    }
    case 'write-city':
      return touching('cities', { ...draft, cities: write(draft.cities, change) });
    case 'write-step':
      return touching('steps', { ...draft, steps: write(draft.steps, change) });
    case 'write-challenge':
      return touching('challenges', { ...draft, challenges: write(draft.challenges, change) });
    case 'move':
      return touching(change.list, { ...draft, ...moved(draft, change) });
    case 'remove':
      return taking(change.list, without(draft, change));
    case 'restore':
      return before
        ? { draft: { ...draft, ...restored(before) }, before: null }
        : { draft, before };
    case 'start-anew':
      return { draft: change.draft, before: null };
  }
}

interface Row {
  readonly key: string;
}

function write<T extends Row>(rows: readonly T[], change: { key: string; to: Partial<T> }): T[] {
  return rows.map((row) => (row.key === change.key ? { ...row, ...change.to } : row));
}

function move<T>(rows: readonly T[], from: number, to: number): T[] {
  const row = rows[from];
  return row === undefined ? [...rows] : rows.toSpliced(from, 1).toSpliced(to, 0, row);
}

function moved(draft: Draft, { list, from, to }: { list: DraftList; from: number; to: number }) {
  if (list === 'cities') return { cities: move(draft.cities, from, to) };
  if (list === 'challenges') return { challenges: move(draft.challenges, from, to) };
  // The lobby stays first and the close last.
  const isInside = (at: number) => at > 0 && at < draft.steps.length - 1;
  return isInside(from) && isInside(to) ? { steps: move(draft.steps, from, to) } : {};
}

function without(draft: Draft, { list, key }: { list: DraftList; key: string }): Partial<Draft> {
  const stays = (row: Row) => row.key !== key;
  if (list === 'steps') return { steps: draft.steps.filter(stays) };
  if (list === 'challenges') return { challenges: draft.challenges.filter(stays) };
  const cities = draft.cities.filter(stays);
  return { cities, clock: draft.clock === key ? (cities[0]?.key ?? '') : draft.clock };
}

function restored({ list, draft }: { list: DraftList; draft: Draft }): Partial<Draft> {
  if (list === 'cities') return { cities: draft.cities, clock: draft.clock };
  if (list === 'steps') return { steps: draft.steps, template: draft.template };
  return { challenges: draft.challenges };
}

/** Whether the steps are still those that the template brought. */
function isOfTemplate({ template, steps }: Draft): boolean {
  const own = toDraftSteps(template, 0);
  return (
    own.length === steps.length &&
    own.every(({ kind, minutes }, at) => steps[at]?.kind === kind && steps[at].minutes === minutes)
  );
}
