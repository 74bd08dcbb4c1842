// Commands on challenges, and on what is said about them: reports and questions.
import { demand } from '../../shared/model/agenda.ts';
import {
  ask,
  giveReport,
  markAnswered,
  questionOf,
  withdrawQuestion,
  withdrawReport,
} from '../../shared/model/asking.ts';
import {
  amendChallenge,
  challengeOf,
  moveChallenge,
  pitch,
  pitchAsGuest,
  present,
  withdrawChallenge,
} from '../../shared/model/pitching.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { participantOf } from '../../shared/model/roster.ts';
import { demandStay } from '../../shared/model/stay.ts';
import type { CommandName } from '../../shared/protocol/commands.ts';
import type { CommandContext, CommandTable } from './command-table.ts';
import { become, demandPerson, ownerOrAny, toMoment, withoutUndefined } from './decide.ts';

export type PitchCommand = Extract<
  CommandName,
  `challenge:${string}` | `report:${string}` | `question:${string}`
>;

/** A presenter may mend their own challenge, a facilitator any. */
function demandPresenter({ session, actor, personId }: CommandContext, challengeId: string): void {
  if (actor.kind === 'facilitator') return;
  const { presenterId } = challengeOf(session, challengeId);
  if (presenterId === null || presenterId !== personId) throw new Refusal('challenge/not-yours');
}

export const pitchCommands: CommandTable<PitchCommand> = {
  'challenge:pitch': (context, plan) => {
    const { session, actor, personId, chance } = context;
    const mayForOthers = actor.kind === 'facilitator';
    if (!mayForOthers) demand(session, 'pitch');
    const person = personId ? participantOf(session, personId) : null;
    const own = { presenter: person?.name ?? '', city: person?.city ?? '' };
    // [CH6] A guest's pitch stands under the guest's own name, whatever name a program gives.
    const { presenter, city } = mayForOthers ? { ...own, ...withoutUndefined(plan) } : own;
    if (!presenter) throw new Refusal('person/not-introduced');
    const isOwn = person !== null && presenter === person.name;
    const challenge = {
      id: chance.newId('cha'),
      title: plan.title,
      question: plan.question,
      presenter,
      city,
      presenterId: isOwn ? person.id : null,
    };
    const tableId = chance.newId('tab');
    return {
      session: mayForOthers
        ? pitch(session, challenge, tableId)
        : pitchAsGuest(session, challenge, tableId),
      answer: { challengeId: challenge.id },
    };
  },
  'challenge:amend': (context, { challengeId, presenter, city, ...words }) => {
    demandPresenter(context, challengeId);
    // [CH6] Under whose name it stands is for facilitators to say.
    const whose = context.actor.kind === 'facilitator' ? { presenter, city } : {};
    const changes = withoutUndefined({ ...words, ...whose });
    return become(amendChallenge(context.session, challengeId, changes));
  },
  'challenge:withdraw': (context, { challengeId }) => {
    demandPresenter(context, challengeId);
    return become(withdrawChallenge(context.session, challengeId));
  },
  'challenge:move': ({ session }, { challengeId, to }) =>
    become(moveChallenge(session, challengeId, to)),
  'challenge:present': ({ session }, { challengeId, visit, from }) => {
    demandStay(session, visit);
    return become(present(session, challengeId, from));
  },
  'report:give': (context, { title, text }) => {
    const id = context.chance.newId('rep');
    const participantId = demandPerson(context);
    const givenAt = toMoment(context.nowMs);
    return {
      session: giveReport(context.session, { id, participantId, title, text, givenAt }),
      answer: { reportId: id },
    };
  },
  'report:withdraw': (context, { reportId }) =>
    become(withdrawReport(context.session, reportId, ownerOrAny(context))),
  'question:ask': (context, { challengeId, text }) => {
    const id = context.chance.newId('que');
    const question = {
      id,
      challengeId,
      participantId: demandPerson(context),
      text,
      askedAt: toMoment(context.nowMs),
      answeredAt: null,
    };
    return { session: ask(context.session, question), answer: { questionId: id } };
  },
  'question:answer': (context, { questionId, answered }) => {
    const { challengeId } = questionOf(context.session, questionId);
    demandPresenter(context, challengeId);
    const answeredAt = answered ? toMoment(context.nowMs) : null;
    return become(markAnswered(context.session, questionId, answeredAt));
  },
  'question:withdraw': (context, { questionId }) =>
    become(withdrawQuestion(context.session, questionId, ownerOrAny(context))),
};
