// Gives commands and waits for their answers. A command keeps its id over every reconnection, so that it has one effect.
import type { Socket } from 'socket.io-client';
import { FailedError, RefusedError, UnreachableError } from '../../shared/model/answer-errors.ts';
import type { Answer, Done } from '../../shared/protocol/answers.ts';
import type { CommandName, CommandPayload } from '../../shared/protocol/commands.ts';
import { newId } from './new-id.ts';

const answerWithinMs = 8_000;
/** Afterwards the person is told; a command must not come true when nobody expects it any more. */
const giveUpAfterMs = 45_000;

export interface CommandDesk {
  give<Name extends CommandName>(name: Name, payload: CommandPayload<Name>): Promise<Done<Name>>;
  close(): void;
}

/** `took` hears how many milliseconds each answer took, and each wait that was in vain. */
export function createCommandDesk(
  socket: Socket,
  took: (tripMs: number) => void = () => undefined,
): CommandDesk {
  const closed = new AbortController();

  /** Resolves when connected; rejects when the time is over or the desk is closed. */
  function whenConnected(withinMs: number): Promise<void> {
    if (socket.connected) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const giveUp = setTimeout(() => finish(false), withinMs);
      const connected = () => finish(true);
      const abort = () => finish(false);
      function finish(isConnected: boolean): void {
        clearTimeout(giveUp);
        socket.off('connect', connected);
        closed.signal.removeEventListener('abort', abort);
        if (isConnected) resolve();
        else reject(new UnreachableError());
      }
      socket.on('connect', connected);
      closed.signal.addEventListener('abort', abort);
    });
  }

  async function give<Name extends CommandName>(
    name: Name,
    payload: CommandPayload<Name>,
  ): Promise<Done<Name>> {
    const id = newId();
    const waitedMs = startWait();
    while (waitedMs() < giveUpAfterMs && !closed.signal.aborted) {
      await whenConnected(giveUpAfterMs - waitedMs());
      const answer = await ask<Name>(name, { id, ...payload });
      if (answer) return readAnswer(answer);
    }
    throw new UnreachableError();
  }

  /** Null when no answer came: the same command is given again. */
  async function ask<Name extends CommandName>(
    name: Name,
    command: object,
  ): Promise<Answer<Name> | null> {
    const askedMs = performance.now();
    try {
      return (await socket.timeout(answerWithinMs).emitWithAck(name, command)) as Answer<Name>;
    } catch {
      return null;
    } finally {
      if (socket.connected) took(performance.now() - askedMs);
    }
  }

  return { give, close: () => closed.abort() };
}

/** How long it has been: a clock set back makes nobody wait, and a sleep in which the steady one stands still counts. */
function startWait(): () => number {
  const [wallMs, steadyMs] = [Date.now(), performance.now()];
  return () => Math.max(Date.now() - wallMs, performance.now() - steadyMs);
}

function readAnswer<Name extends CommandName>(answer: Answer<Name>): Done<Name> {
  if ('done' in answer) return answer.done;
  if ('refused' in answer) throw new RefusedError(answer.refused.code, answer.refused.fields);
  throw new FailedError(answer.failed.reference);
}
