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

const permissions: Record<StepKind, readonly Permission[]> = {
  lobby: ['pitch', 'brief'],
  welcome: ['pitch', 'brief'],
  'check-in': ['check-in', 'pitch', 'brief'],
  reports: ['report', 'pitch', 'brief'],
  pitches: ['pitch', 'brief'],
  questions: ['ask', 'brief'],
  'team-up': ['join', 'brief'],
  brainstorm: ['join', 'add', 'ride-on', 'edit', 'move', 'group'],
  'one-idea': ['join', 'edit', 'move', 'group', 'state'],
  'share-out': [],
  vote: ['vote'],
  support: ['commit'],
  close: ['commit'],
};

/** Whether a step of this kind lets people do this now. */
export function permits(kind: StepKind, permission: Permission): boolean {
  return permissions[kind].includes(permission);
}

/** Whether anybody at a table may write in its document during such a step. */
export function permitsTableWriting(kind: StepKind): boolean {
  return (['add', 'ride-on', 'edit', 'move', 'group', 'state'] as const).some((permission) =>
    permits(kind, permission),
  );
}
