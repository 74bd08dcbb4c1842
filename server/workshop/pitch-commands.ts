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
  present,
  withdrawChallenge,
} from '../../shared/model/pitching.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { participantOf } from '../../shared/model/roster.ts';
import { demandStay } from '../../shared/model/stay.ts';
import type { CommandName } from '../../shared/protocol/commands.ts';
import type { CommandContext, CommandTable } from './commands.ts';
import { become, demandPerson, ownerOrAny, toMoment } from './decide.ts';

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
  'challenge:pitch': (context, { title, question, presenter, city }) => {
    const { session, actor, personId, chance } = context;
    if (actor.kind !== 'facilitator') demand(session, 'pitch');
    const person = personId ? participantOf(session, personId) : null;
    const isOwn = person !== null && (presenter === undefined || presenter === person.name);
    const challenge = {
      id: chance.newId('cha'),
      title,
      question,
      presenter: presenter ?? person?.name ?? '',
      city: city ?? person?.city ?? '',
      // Who pitches for somebody else keeps the right to mend it; a facilitator has it anyway.
      presenterId: isOwn || actor.kind === 'participant' ? (person?.id ?? null) : null,
    };
    if (!challenge.presenter) throw new Refusal('person/not-introduced');
    return {
      session: pitch(session, challenge, chance.newId('tab')),
      answer: { challengeId: challenge.id },
    };
  },
  'challenge:amend': (context, { challengeId, title, question, presenter, city }) => {
    demandPresenter(context, challengeId);
    const changes = {
      ...(title !== undefined && { title }),
      ...(question !== undefined && { question }),
      ...(presenter !== undefined && { presenter }),
      ...(city !== undefined && { city }),
    };
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
