// The life of a command: parse → load → may this person do this now? → a rule decides → save with compare-and-set
// → event → answer. Commands of one session go one after the other.
import * as z from 'zod/mini';
import { notBefore } from '../../shared/model/moments.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { Session } from '../../shared/model/session.ts';
import { commandId } from '../../shared/protocol/command-id.ts';
import { type CommandName, type CommandPayload, commands } from '../../shared/protocol/commands.ts';
import { eventOf } from '../../shared/protocol/events.ts';
import { commandRoles, mayCommand } from '../../shared/protocol/roles.ts';
import { toChange } from '../../shared/protocol/session-change.ts';
import type { CommandContext, Decision } from './command-table.ts';
import { commandTable } from './commands.ts';
import type { LiveSessions } from './live-sessions.ts';
import { parse } from './parse.ts';
import type { Actor, Bus, CommandResult, SessionStore } from './ports.ts';
import type { Queue } from './queue.ts';
import { personOf } from './speaker.ts';

const triesAgainstOthers = 5;

export interface DispatchPorts
  extends Pick<CommandContext, 'chance' | 'tokens' | 'links' | 'documents'> {
  readonly sessions: LiveSessions;
  readonly store: SessionStore;
  readonly bus: Bus;
  readonly clock: { nowMs(): number };
  readonly queue: Queue;
}

function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

const resultKey = (actor: Actor): CommandResult['personId'] =>
  actor.kind === 'wall' ? 'wall' : actor.personId;

async function decide<Name extends CommandName>(
  name: Name,
  context: CommandContext,
  payload: CommandPayload<Name>,
): Promise<Decision<Name>> {
  return commandTable[name](context, payload);
}

export function createDispatch(ports: DispatchPorts) {
  const { sessions, store, bus, clock, queue } = ports;

  async function attempt(
    actor: Actor,
    name: CommandName,
    id: string,
    payload: CommandPayload<CommandName>,
    before: Session,
  ): Promise<object | 'conflict'> {
    const personId = personOf(before, actor);
    if (!mayCommand(actor.kind, name)) throw new Refusal('role/not-allowed');
    if (commandRoles[name].needsPerson && personId === null) {
      throw new Refusal('person/not-introduced');
    }
    const clockMs = clock.nowMs();
    const nowMs = notBefore(before, clockMs);
    const context = { ...ports, session: before, actor, personId, nowMs, clockMs };
    const { session, answer } = await decide(name, context, payload);
    if (session === before) return { ...answer, version: before.version };
    const after = { ...session, version: before.version + 1 };
    const done = { ...answer, version: after.version };
    const result = { personId: resultKey(actor), commandId: id, answer: done };
    if ((await store.save(after, result)) === 'conflict') return 'conflict';
    sessions.put(after);
    publish(before, after, name);
    return done;
  }

  function publish(before: Session, after: Session, name: CommandName): void {
    if (!Object.hasOwn(eventOf, name)) return;
    bus.publish({
      sessionId: after.id,
      name: eventOf[name as keyof typeof eventOf],
      version: after.version,
      change: toChange(before, after),
      session: after,
    });
  }

  async function run(
    actor: Actor,
    name: CommandName,
    id: string,
    payload: CommandPayload<CommandName>,
  ): Promise<object> {
    const known = await store.readResult(actor.sessionId, resultKey(actor), id);
    let live = await sessions.open(actor.sessionId);
    if (known) {
      personOf(live.current, actor);
      return known.answer as object;
    }
    for (let tries = 0; tries < triesAgainstOthers; tries += 1) {
      const done = await attempt(actor, name, id, payload, live.current);
      if (done !== 'conflict') return done;
      live = await sessions.refresh(actor.sessionId);
    }
    throw new Refusal('session/conflict');
  }

  /** Takes what came over the wire; returns what the acknowledgement carries under `done`. */
  return async (actor: Actor, name: string, command: unknown): Promise<object> => {
    if (!isCommandName(name)) {
      throw new Refusal('input/invalid', undefined, [{ path: 'name', message: 'no such command' }]);
    }
    const { id } = parse(z.object({ id: commandId }), command);
    const payload = parse(commands[name], command) as CommandPayload<CommandName>;
    return queue(actor.sessionId, () => run(actor, name, id, payload));
  };
}
