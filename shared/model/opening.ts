// Opening an evening from its plan, and closing or reopening it.
import { currentStep, demandOpen, hasStarted } from './agenda.ts';
import { demandWholeAgenda } from './agenda-change.ts';
import type { Challenge } from './challenge.ts';
import type { ChallengeId, FacilitatorId, SessionId, StepId, TableId } from './ids.ts';
import { Refusal } from './refusal.ts';
import type { Session, SessionPlan } from './session.ts';
import { beginStay, endStay } from './stay.ts';
import { templates } from './template.ts';
import { readyTimer } from './timer.ts';

/** Ids for everything a new session needs; the caller makes them. */
export interface OpeningIds {
  readonly session: SessionId;
  readonly code: string;
  readonly facilitator: FacilitatorId;
  step(): StepId;
  challenge(): ChallengeId;
  table(): TableId;
}

/** [SE1] A session in its lobby. Refuses agenda/incomplete; input/invalid when a challenge names a city that is not there. */
export function openSession(plan: SessionPlan, ids: OpeningIds, nowMs: number): Session {
  const planned = plan.steps ?? templates[plan.template];
  demandWholeAgenda(planned);
  const cityNames = plan.cities.map(({ name }) => name);
  const strays = (plan.challenges ?? []).flatMap(({ city }, index) =>
    cityNames.includes(city)
      ? []
      : [{ path: `challenges.${index}.city`, message: `one of ${cityNames.join(', ')}` }],
  );
  if (strays.length > 0) throw new Refusal('input/invalid', undefined, strays);
  const steps = planned.map((step) => ({ ...step, id: ids.step() }));
  const challenges: Challenge[] = (plan.challenges ?? []).map((challenge) => ({
    ...challenge,
    id: ids.challenge(),
    presenterId: null,
  }));
  const [lobby] = steps;
  if (!lobby) throw new Refusal('agenda/incomplete');
  const createdAt = new Date(nowMs).toISOString();
  return {
    id: ids.session,
    code: ids.code,
    title: plan.title,
    version: 1,
    visit: 1,
    revision: 1,
    createdAt,
    startsAt: plan.startsAt ?? null,
    closedAt: null,
    template: plan.template,
    order: plan.order ?? 'parallel',
    cities: plan.cities,
    steps,
    step: lobby.id,
    visits: [{ stepId: lobby.id, startedAt: createdAt, endedAt: null }],
    timer: readyTimer(lobby.minutes),
    focus: null,
    participants: [],
    facilitators: [{ id: ids.facilitator, participantId: null, invitedAt: createdAt }],
    challenges,
    tables: challenges.map(({ id }) => ({
      id: ids.table(),
      challengeId: id,
      seats: [],
      chosen: null,
      hiddenIdeas: [],
    })),
    questions: [],
    reports: [],
    votes: [],
    commitments: [],
    doorLockedAt: null,
    wallEpoch: 0,
    takeBacks: [],
  };
}

/** [SE2] Title and planned start may be mended at any time, the running order only before the start. */
export function amendSession(
  session: Session,
  changes: Partial<Pick<Session, 'title' | 'startsAt' | 'order'>>,
): Session {
  demandOpen(session);
  const changesOrder = changes.order !== undefined && changes.order !== session.order;
  if (changesOrder && hasStarted(session)) throw new Refusal('agenda/started');
  return { ...session, ...changes };
}

/** [SE3] Ends the evening: nothing can be changed any more, everything can be read. */
export function closeSession(session: Session, nowMs: number): Session {
  demandOpen(session);
  const closedAt = new Date(nowMs).toISOString();
  return {
    ...session,
    closedAt,
    visits: endStay(session.visits, closedAt, 'close'),
  };
}

/** [SE4] Opens a closed evening again, at the step where it was closed. */
export function reopenSession(session: Session, nowMs: number): Session {
  if (session.closedAt === null) return session;
  const startedAt = new Date(nowMs).toISOString();
  return {
    ...session,
    closedAt: null,
    ...beginStay(session, currentStep(session).id, startedAt),
  };
}
