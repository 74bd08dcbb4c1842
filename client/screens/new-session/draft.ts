// What an organiser has filled in so far: loose where the plan is strict, so that nothing is lost
// half-way. Rows have keys of their own; a row is known by its key, never by its place.
import type { RunningOrder } from '../../../shared/model/session.ts';
import type { StepKind } from '../../../shared/model/step.ts';
import { type TemplateName, templates } from '../../../shared/model/template.ts';

export interface DraftCity {
  readonly key: string;
  readonly name: string;
  readonly country: string;
  /** As typed: an IANA name once it is whole. */
  readonly timeZone: string;
  readonly language: string;
}

export interface DraftStep {
  readonly key: string;
  readonly kind: StepKind;
  /** As typed. */
  readonly minutes: string;
}

export interface DraftChallenge {
  readonly key: string;
  readonly title: string;
  readonly question: string;
  readonly presenter: string;
  /** Key of the city. */
  readonly city: string;
}

export interface Draft {
  /** How many rows were ever made: the next key. */
  readonly made: number;
  readonly title: string;
  readonly cities: readonly DraftCity[];
  /** `2026-11-26`, or empty. */
  readonly date: string;
  /** `19:00`, or empty. */
  readonly time: string;
  /** Key of the city in whose local time date and time are meant. */
  readonly clock: string;
  readonly template: TemplateName;
  readonly order: RunningOrder;
  readonly steps: readonly DraftStep[];
  readonly challenges: readonly DraftChallenge[];
}

/** The lists whose rows come, go and move. */
export type DraftList = 'cities' | 'steps' | 'challenges';

export function toDraftSteps(template: TemplateName, made: number): DraftStep[] {
  return templates[template].map(({ kind, minutes }, index) => ({
    key: `s${made + index}`,
    kind,
    minutes: String(minutes),
  }));
}

export const emptyCity = (key: string): DraftCity => ({
  key,
  name: '',
  country: '',
  timeZone: '',
  language: '',
});

/** An empty form: two empty cities and the first template's steps. */
export function createDraft(): Draft {
  const steps = toDraftSteps('kamacon', 2);
  return {
    made: 2 + steps.length,
    title: '',
    cities: [emptyCity('c0'), emptyCity('c1')],
    date: '',
    time: '',
    clock: 'c0',
    template: 'kamacon',
    order: 'parallel',
    steps,
    challenges: [],
  };
}

/** The city in whose time the evening is planned. */
export const clockCity = ({ cities, clock }: Draft): DraftCity | undefined =>
  cities.find(({ key }) => key === clock) ?? cities[0];
