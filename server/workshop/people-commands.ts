// Commands on people: names, languages, facilitators, the check-in.
import { demandOpen } from '../../shared/model/agenda.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import {
  answerCheckIn,
  chooseLanguage,
  facilitatorOf,
  introduce,
  invite,
  remove,
  rename,
  withdrawFacilitator,
} from '../../shared/model/roster.ts';
import type { CommandName } from '../../shared/protocol/commands.ts';
import type { CommandTable } from './command-table.ts';
import { become, demandPerson } from './decide.ts';

export type PeopleCommand = Extract<
  CommandName,
  `participant:${string}` | `facilitator:${string}` | `check-in:${string}`
>;

export const peopleCommands: CommandTable<PeopleCommand> = {
  'participant:rename': ({ session, actor, personId }, { participantId, name }) => {
    demandOpen(session);
    if (actor.kind !== 'facilitator' && participantId !== personId) {
      throw new Refusal('role/not-allowed');
    }
    return become(rename(session, participantId, name));
  },
  'participant:remove': ({ session, nowMs }, { participantId }) =>
    become(remove(session, participantId, nowMs)),
  'participant:choose-language': (context, { language }) =>
    become(chooseLanguage(context.session, demandPerson(context), language)),
  'facilitator:introduce': ({ session, actor, nowMs, chance }, { name, city, language }) => {
    if (actor.kind !== 'facilitator') throw new Refusal('role/not-allowed');
    const newcomer = {
      id: chance.newId('par'),
      name,
      city,
      language,
      role: 'facilitator',
    } as const;
    const after = introduce(session, actor.personId, newcomer, nowMs);
    const { participantId } = facilitatorOf(after, actor.personId);
    return { session: after, answer: { participantId: participantId ?? newcomer.id } };
  },
  'facilitator:invite': ({ session, nowMs, chance, tokens, links }) => {
    demandOpen(session);
    const facilitatorId = chance.newId('fac');
    const token = tokens.toToken({
      kind: 'facilitator',
      sessionId: session.id,
      personId: facilitatorId,
    });
    return {
      session: invite(session, facilitatorId, nowMs),
      answer: { facilitatorId, token, link: links.facilitate(session.id, token) },
    };
  },
  'facilitator:withdraw': ({ session }, { facilitatorId }) =>
    become(withdrawFacilitator(session, facilitatorId)),
  'check-in:answer': (context, answer) =>
    become(answerCheckIn(context.session, demandPerson(context), answer)),
};
