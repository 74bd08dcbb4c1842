// Takes commands from one connection and acknowledges each. What a command means is the workshop's.
import { Refusal } from '../../shared/model/refusal.ts';
import { commands } from '../../shared/protocol/commands.ts';
import { documentEvents, frameLimits } from '../../shared/protocol/frames.ts';
import { type Answered, readAcknowledge, toAnswer } from './answer.ts';
import type { LiveParts } from './live-parts.ts';
import type { SessionSocket } from './session-server.ts';

const documentNames: ReadonlySet<string> = new Set(Object.values(documentEvents));

/** Refuses input/too-large over 32 KiB, and what is nested too deeply to be measured. */
function demandSize(command: unknown): void {
  let size: number;
  try {
    size = Buffer.byteLength(JSON.stringify(command) ?? '');
  } catch {
    throw new Refusal('input/too-large'); // the stack ran out while measuring
  }
  if (size > frameLimits.command) throw new Refusal('input/too-large');
}

function outcomeOf(answered: Answered<object>): Parameters<LiveParts['meter']['commanded']>[0] {
  if ('refused' in answered) return answered.refused.code;
  return 'done' in answered ? 'done' : 'failed';
}

/**
 * Answers every event that is not of the document plane; a name that is no command is refused input/invalid.
 * `offend` hears of each that no page of ours would send.
 */
export function takeCommands(
  socket: SessionSocket,
  spend: () => void,
  offend: () => void,
  { workshop, logger, meter }: Pick<LiveParts, 'workshop' | 'logger' | 'meter'>,
): void {
  const { actor } = socket.data;
  const dispatch = async (name: string, command: unknown) => {
    spend();
    demandSize(command);
    return workshop.dispatch(actor, name, command);
  };
  async function answer(name: string, sent: readonly unknown[]): Promise<void> {
    const acknowledge = readAcknowledge(sent);
    const answered = await toAnswer(logger, 'a command', () => dispatch(name, sent[0]));
    const outcome = outcomeOf(answered);
    meter.commanded(outcome);
    acknowledge(answered);
    if (outcome === 'input/too-large' || !Object.hasOwn(commands, name)) offend();
  }
  socket.onAny((name: string, ...sent: unknown[]) => {
    // What had come already when the connection was ended is not looked at.
    if (socket.connected && !documentNames.has(name)) void answer(name, sent);
  });
}
