// Commands on the run of the evening: the session itself, its steps and its timer.
import { advance, demandOpen, goBack } from '../../shared/model/agenda.ts';
import { changeAgenda } from '../../shared/model/agenda-change.ts';
import { amendSession, closeSession, reopenSession } from '../../shared/model/opening.ts';
import { type Session, toTold } from '../../shared/model/session.ts';
import { demandStay, isLeftAlready } from '../../shared/model/stay.ts';
import type { Step } from '../../shared/model/step.ts';
import { extendTimer, pauseTimer, startTimer, type Timer } from '../../shared/model/timer.ts';
import type { CommandName } from '../../shared/protocol/commands.ts';
import type { CommandTable } from './command-table.ts';
import { become, withoutUndefined } from './decide.ts';

export type AgendaCommand = Extract<
  CommandName,
  | `session:${string}`
  | `clock:${string}`
  | `agenda:${string}`
  | `step:${string}`
  | `timer:${string}`
>;

function withTimer(session: Session, timer: Timer): Session {
  demandOpen(session);
  return timer === session.timer ? session : { ...session, timer };
}

export const agendaCommands: CommandTable<AgendaCommand> = {
  'session:read': ({ session }) => ({ session, answer: { session: toTold(session) } }),
  'session:amend': ({ session }, changes) =>
    become(amendSession(session, withoutUndefined(changes))),
  'session:close': ({ session, nowMs }, { visit }) =>
    become(isLeftAlready(session, visit, 'close') ? session : closeSession(session, nowMs)),
  'session:reopen': ({ session, nowMs }) => become(reopenSession(session, nowMs)),
  'clock:read': ({ session, clockMs }) => ({ session, answer: { nowMs: clockMs } }),
  'agenda:change': ({ session, chance }, { steps, revision }) => {
    const known = new Set(session.steps.map(({ id }) => id));
    const withIds = steps.map(
      (step): Step => ({
        kind: step.kind,
        minutes: step.minutes,
        ...(step.title !== undefined && { title: step.title }),
        id: step.id && known.delete(step.id) ? step.id : chance.newId('stp'),
      }),
    );
    return become(changeAgenda(session, withIds, revision));
  },
  'step:advance': ({ session, nowMs }, { visit }) =>
    become(isLeftAlready(session, visit, 'advance') ? session : advance(session, nowMs)),
  'step:return': ({ session, nowMs }, { visit }) =>
    become(isLeftAlready(session, visit, 'return') ? session : goBack(session, nowMs)),
  'timer:start': ({ session, clockMs }, { minutes, visit }) => {
    demandStay(session, visit);
    return become(withTimer(session, startTimer(session.timer, clockMs, minutes)));
  },
  'timer:pause': ({ session, clockMs }, { visit }) => {
    demandStay(session, visit);
    // Two devices that pause the same stay at once have paused it.
    const isPaused = visit !== undefined && session.timer.state === 'paused';
    return become(
      withTimer(session, isPaused ? session.timer : pauseTimer(session.timer, clockMs)),
    );
  },
  'timer:extend': ({ session, clockMs }, { minutes = 1, visit }) => {
    demandStay(session, visit);
    return become(withTimer(session, extendTimer(session.timer, clockMs, minutes)));
  },
};
