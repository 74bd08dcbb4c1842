// One table: who may give which command. What is not listed here does not compile; what is not allowed is refused.
import type { CommandName } from './commands.ts';

export type PersonKind = 'participant' | 'facilitator' | 'wall';

const everyone: readonly PersonKind[] = ['participant', 'facilitator', 'wall'];
const people: readonly PersonKind[] = ['participant', 'facilitator'];
const facilitators: readonly PersonKind[] = ['facilitator'];

/** Whether a command acts for a person on the roster; a facilitator must have said who they are. */
export const commandRoles: Record<
  CommandName,
  { readonly kinds: readonly PersonKind[]; readonly needsPerson?: true }
> = {
  'session:read': { kinds: everyone },
  'session:amend': { kinds: facilitators },
  'session:close': { kinds: facilitators },
  'session:reopen': { kinds: facilitators },
  'clock:read': { kinds: everyone },
  'agenda:change': { kinds: facilitators },
  'step:advance': { kinds: facilitators },
  'step:return': { kinds: facilitators },
  'timer:start': { kinds: facilitators },
  'timer:pause': { kinds: facilitators },
  'timer:extend': { kinds: facilitators },
  'door:lock': { kinds: facilitators },
  'door:open': { kinds: facilitators },
  'people:take-back': { kinds: facilitators },
  'people:bring-back': { kinds: facilitators },
  'walls:read': { kinds: facilitators },
  'walls:end': { kinds: facilitators },
  'participant:rename': { kinds: people },
  'participant:remove': { kinds: facilitators },
  'participant:choose-language': { kinds: people, needsPerson: true },
  'facilitator:introduce': { kinds: facilitators },
  'facilitator:invite': { kinds: facilitators },
  'facilitator:withdraw': { kinds: facilitators },
  'check-in:answer': { kinds: people, needsPerson: true },
  'report:give': { kinds: people, needsPerson: true },
  'report:withdraw': { kinds: people },
  'challenge:pitch': { kinds: people },
  'challenge:amend': { kinds: people },
  'challenge:withdraw': { kinds: people },
  'challenge:move': { kinds: facilitators },
  'challenge:present': { kinds: facilitators },
  'question:ask': { kinds: people, needsPerson: true },
  'question:answer': { kinds: people },
  'question:withdraw': { kinds: people },
  'table:join': { kinds: people, needsPerson: true },
  'table:choose': { kinds: people },
  'seat:assign': { kinds: facilitators },
  'seat:fill': { kinds: facilitators },
  'idea:hide': { kinds: facilitators },
  'idea:restore': { kinds: facilitators },
  'vote:place': { kinds: people, needsPerson: true },
  'vote:withdraw': { kinds: people, needsPerson: true },
  'commitment:make': { kinds: people, needsPerson: true },
  'commitment:withdraw': { kinds: people },
};

/** Every cell that is not listed is a no. */
export function mayCommand(kind: PersonKind, name: CommandName): boolean {
  return commandRoles[name].kinds.includes(kind);
}
