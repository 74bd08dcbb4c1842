// A step of the evening, and what each kind permits. A new kind does not compile until it has its row.
// Rules of the steps: DOMAIN "The evening".
import * as z from 'zod/mini';
import { stepId } from './ids.ts';
import { limits } from './limits.ts';
import { visibleLine } from './text-schemas.ts';
import { moment } from './time.ts';

export const stepKinds = [
  'lobby',
  'welcome',
  'check-in',
  'reports',
  'pitches',
  'questions',
  'team-up',
  'brainstorm',
  'one-idea',
  'share-out',
  'vote',
  'support',
  'close',
] as const;
export const stepKind = z.enum(stepKinds);
export type StepKind = z.infer<typeof stepKind>;

export const stepMinutes = z.number().check(z.int(), z.minimum(0), z.maximum(limits.stepMinutes));

/** A step as it is planned, before it has an id. */
export const stepPlan = z.object({
  kind: stepKind,
  minutes: stepMinutes,
  title: z.optional(visibleLine(1, limits.titleCharacters)),
});
export type StepPlan = z.infer<typeof stepPlan>;

export const step = z.extend(stepPlan, { id: stepId });
export type Step = z.infer<typeof step>;

/** How one leaves a stay. */
export const leaving = z.enum(['advance', 'return', 'close']);
export type Leaving = z.infer<typeof leaving>;

/** One stay in a step. Serial evenings and steps gone back to have several. */
export const visit = z.object({
  stepId,
  startedAt: moment,
  endedAt: z.nullable(moment),
  /** What ended it; absent while it lasts, and in stays of before this was kept. */
  endedBy: z.optional(leaving),
});
export type Visit = z.infer<typeof visit>;

export type Permission =
  | 'check-in'
  | 'report'
  | 'pitch'
  | 'brief'
  | 'ask'
  | 'join'
  | 'add'
  | 'ride-on'
  | 'edit'
  | 'move'
  | 'group'
  | 'state'
  | 'vote'
  | 'commit';

/** Everything that tells kinds of step apart. Nobody asks for a kind by name where one of these is meant. */
export interface StepFacts {
  readonly permits: readonly Permission[];
  /** Who has the turn one after the other, and shares its minutes. */
  readonly turns: 'challenges' | 'tables' | 'none';
  /** Part of what a serial session repeats for every challenge. */
  readonly isInRound: boolean;
  /** People write at their tables: leaving it early cuts somebody short, and lost words are offered by the step itself. */
  readonly isWriting: boolean;
  /** What was made in it would be lost with its challenge. */
  readonly isWork: boolean;
  /** It has a rule of its own to read out; the brainstorm has several and shows them itself. */
  readonly rule: 'one' | 'several' | 'none';
  /** How wide its page may be. */
  readonly width: 'wide' | 'full';
}

const plain = {
  permits: [],
  turns: 'none',
  isInRound: false,
  isWriting: false,
  isWork: false,
  rule: 'none',
  width: 'wide',
} as const satisfies StepFacts;

const facts = {
  lobby: { ...plain, permits: ['pitch', 'brief'] },
  welcome: { ...plain, permits: ['pitch', 'brief'] },
  'check-in': { ...plain, permits: ['check-in', 'pitch', 'brief'] },
  reports: { ...plain, permits: ['report', 'pitch', 'brief'] },
  pitches: {
    ...plain,
    permits: ['pitch', 'brief'],
    turns: 'challenges',
    isInRound: true,
    rule: 'one',
  },
  questions: { ...plain, permits: ['ask', 'brief'], isInRound: true, rule: 'one' },
  'team-up': { ...plain, permits: ['join', 'brief'], isInRound: true, rule: 'one' },
  brainstorm: {
    ...plain,
    permits: ['join', 'add', 'ride-on', 'edit', 'move', 'group'],
    isInRound: true,
    isWriting: true,
    isWork: true,
    rule: 'several',
    width: 'full',
  },
  'one-idea': {
    ...plain,
    permits: ['join', 'edit', 'move', 'group', 'state'],
    isInRound: true,
    isWriting: true,
    isWork: true,
    rule: 'one',
  },
  'share-out': { ...plain, turns: 'tables', isWork: true, rule: 'one' },
  vote: { ...plain, permits: ['vote'], isWork: true },
  support: { ...plain, permits: ['commit'], isWork: true, rule: 'one' },
  close: { ...plain, permits: ['commit'] },
} as const satisfies Record<StepKind, StepFacts>;

type Facts = typeof facts;
/** The kinds that have one rule of their own. */
export type RuledKind = { [K in StepKind]: Facts[K]['rule'] extends 'one' ? K : never }[StepKind];

export const factsOf = (kind: StepKind): StepFacts => facts[kind];

/** Whether something has the turn in steps of this kind. */
export const takesTurns = (kind: StepKind): boolean => facts[kind].turns !== 'none';

/** The kind, if it has one rule of its own. */
export function ruledKind(kind: StepKind): RuledKind | null {
  return facts[kind].rule === 'one' ? (kind as RuledKind) : null;
}

/** Whether a step of this kind lets people do this now. */
export function permits(kind: StepKind, permission: Permission): boolean {
  return factsOf(kind).permits.includes(permission);
}

/** Whether anybody at a table may write in its document during such a step. */
export function permitsTableWriting(kind: StepKind): boolean {
  return (['add', 'ride-on', 'edit', 'move', 'group', 'state'] as const).some((permission) =>
    permits(kind, permission),
  );
}
