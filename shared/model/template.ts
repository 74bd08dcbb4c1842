// Templates: evenings as data. Minutes are those that Kamakura and Umeå report (DOMAIN "The evening").
import * as z from 'zod/mini';
import type { StepPlan } from './step.ts';

export const templateNames = ['kamacon', 'umea-hour', 'joint-morning'] as const;
export const templateName = z.enum(templateNames);
export type TemplateName = z.infer<typeof templateName>;

/** The steps of a template in order, the lobby first and the close last. */
export const templates: Record<TemplateName, readonly StepPlan[]> = {
  // The citizens' evening of Kamakura, two hours.
  kamacon: [
    { kind: 'lobby', minutes: 10 },
    { kind: 'welcome', minutes: 20 },
    { kind: 'check-in', minutes: 5 },
    { kind: 'reports', minutes: 10 },
    { kind: 'pitches', minutes: 15 },
    { kind: 'questions', minutes: 5 },
    { kind: 'team-up', minutes: 3 },
    { kind: 'brainstorm', minutes: 20 },
    { kind: 'one-idea', minutes: 5 },
    { kind: 'share-out', minutes: 8 },
    { kind: 'support', minutes: 10 },
    { kind: 'close', minutes: 5 },
  ],
  // Umeå's live hour: pitches with their questions, fifteen minutes of brainstorm, support.
  'umea-hour': [
    { kind: 'lobby', minutes: 5 },
    { kind: 'welcome', minutes: 5 },
    { kind: 'pitches', minutes: 12 },
    { kind: 'questions', minutes: 5 },
    { kind: 'team-up', minutes: 3 },
    { kind: 'brainstorm', minutes: 15 },
    { kind: 'one-idea', minutes: 5 },
    { kind: 'share-out', minutes: 5 },
    { kind: 'support', minutes: 8 },
    { kind: 'close', minutes: 2 },
  ],
  // Morning here, late afternoon there: ninety minutes with a vote before the support.
  'joint-morning': [
    { kind: 'lobby', minutes: 10 },
    { kind: 'welcome', minutes: 10 },
    { kind: 'check-in', minutes: 5 },
    { kind: 'pitches', minutes: 12 },
    { kind: 'questions', minutes: 5 },
    { kind: 'team-up', minutes: 3 },
    { kind: 'brainstorm', minutes: 18 },
    { kind: 'one-idea', minutes: 5 },
    { kind: 'share-out', minutes: 6 },
    { kind: 'vote', minutes: 4 },
    { kind: 'support', minutes: 8 },
    { kind: 'close', minutes: 4 },
  ],
};
