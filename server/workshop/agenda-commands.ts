// Commands on the run of the evening: the session itself, its steps and its timer.
import { advance, changeAgenda, demandOpen, goBack } from '../../shared/model/agenda.ts';
import { amendSession, closeSession, reopenSession } from '../../shared/model/opening.ts';
import { type Session, toTold } from '../../shared/model/session.ts';
import type { Step } from '../../shared/model/step.ts';
import { extendTimer, pauseTimer, startTimer, type Timer } from '../../shared/model/timer.ts';
import type { CommandName } from '../../shared/protocol/commands.ts';
import type { CommandTable } from './commands.ts';
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
  'session:close': ({ session, nowMs }) => become(closeSession(session, nowMs)),
  'session:reopen': ({ session, nowMs }) => become(reopenSession(session, nowMs)),
  'clock:read': ({ session, nowMs }) => ({ session, answer: { nowMs } }),
  'agenda:change': ({ session, chance }, { steps }) => {
    const known = new Set(session.steps.map(({ id }) => id));
    const withIds = steps.map(
      (step): Step => ({
        kind: step.kind,
        minutes: step.minutes,
        ...(step.title !== undefined && { title: step.title }),
        id: step.id && known.delete(step.id) ? step.id : chance.newId('stp'),
      }),
    );
    return become(changeAgenda(session, withIds));
  },
  'step:advance': ({ session, nowMs }) => become(advance(session, nowMs)),
  'step:return': ({ session, nowMs }) => become(goBack(session, nowMs)),
  'timer:start': ({ session, nowMs }, { minutes }) =>
    become(withTimer(session, startTimer(session.timer, nowMs, minutes))),
  'timer:pause': ({ session, nowMs }) =>
    become(withTimer(session, pauseTimer(session.timer, nowMs))),
  'timer:extend': ({ session, nowMs }, { minutes = 1 }) =>
    become(withTimer(session, extendTimer(session.timer, nowMs, minutes))),
};
