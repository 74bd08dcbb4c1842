// Commands on tables, and on what is counted there: seats, the one idea, votes and promises.
import { demand, demandOpen } from '../../shared/model/agenda.ts';
import type { ParticipantId, TableId } from '../../shared/model/ids.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import {
  assignSeat,
  chooseIdea,
  fillSeats,
  hideIdea,
  joinTable,
  restoreIdea,
  tableOf,
} from '../../shared/model/seating.ts';
import type { Session } from '../../shared/model/session.ts';
import { commit, placeVote, withdrawCommitment, withdrawVote } from '../../shared/model/support.ts';
import type { CommandName } from '../../shared/protocol/commands.ts';
import type { CommandContext, CommandTable } from './command-table.ts';
import { become, demandPerson, ownerOrAny, toMoment } from './decide.ts';
import { isOnTable } from './table-content.ts';

export type TableCommand = Extract<
  CommandName,
  | `table:${string}`
  | `seat:${string}`
  | `idea:${string}`
  | `vote:${string}`
  | `commitment:${string}`
>;

/** Refuses idea/not-found unless the idea stands on the table right now. */
async function demandIdea(
  { session, documents }: CommandContext,
  tableId: TableId,
  ideaId: string,
): Promise<void> {
  tableOf(session, tableId);
  if (!(await isOnTable(documents, session, tableId, ideaId))) throw new Refusal('idea/not-found');
}

/** The table settles for itself: its own people while the step allows it, facilitators always. */
function demandSeat(context: CommandContext, tableId: TableId): void {
  if (context.actor.kind === 'facilitator') return;
  demand(context.session, 'state');
  const { seats } = tableOf(context.session, tableId);
  if (!context.personId || !seats.includes(context.personId)) throw new Refusal('seat/not-yours');
}

function tableIdOf(session: Session, at: { tableId: TableId } | { challengeId: string }): TableId {
  if ('tableId' in at) return at.tableId;
  const found = session.tables.find(({ challengeId }) => challengeId === at.challengeId);
  if (!found) throw new Refusal('table/not-found');
  return found.id;
}

const toVote = (participantId: ParticipantId, tableId: TableId, ideaId: string) => ({
  participantId,
  tableId,
  ideaId,
});

export const tableCommands: CommandTable<TableCommand> = {
  'table:join': (context, at) => {
    const tableId = tableIdOf(context.session, at);
    return become(joinTable(context.session, demandPerson(context), tableId));
  },
  'table:choose': async (context, { tableId, ideaId }) => {
    demandOpen(context.session);
    tableOf(context.session, tableId);
    demandSeat(context, tableId);
    if (ideaId !== null) await demandIdea(context, tableId, ideaId);
    return become(chooseIdea(context.session, tableId, ideaId));
  },
  'seat:assign': ({ session }, { participantId, tableId }) =>
    become(assignSeat(session, participantId, tableId)),
  'seat:fill': ({ session }) => become(fillSeats(session)),
  'idea:hide': async (context, { tableId, ideaId }) => {
    demandOpen(context.session);
    if (!tableOf(context.session, tableId).hiddenIdeas.includes(ideaId)) {
      await demandIdea(context, tableId, ideaId);
    }
    return become(hideIdea(context.session, tableId, ideaId));
  },
  'idea:restore': ({ session }, { tableId, ideaId }) => {
    demandOpen(session);
    return become(restoreIdea(session, tableId, ideaId));
  },
  'vote:place': async (context, { tableId, ideaId }) => {
    demand(context.session, 'vote');
    await demandIdea(context, tableId, ideaId);
    const vote = toVote(demandPerson(context), tableId, ideaId);
    return become(placeVote(context.session, vote));
  },
  'vote:withdraw': (context, { tableId, ideaId }) => {
    const vote = toVote(demandPerson(context), tableId, ideaId);
    return become(withdrawVote(context.session, vote));
  },
  'commitment:make': async (context, { challengeId, ideaId = null, kind, what, by = null }) => {
    demand(context.session, 'commit');
    if (ideaId !== null) {
      await demandIdea(context, tableIdOf(context.session, { challengeId }), ideaId);
    }
    const commitment = {
      id: context.chance.newId('com'),
      participantId: demandPerson(context),
      challengeId,
      ideaId,
      kind,
      what,
      by,
      madeAt: toMoment(context.nowMs),
    };
    return {
      session: commit(context.session, commitment),
      answer: { commitmentId: commitment.id },
    };
  },
  'commitment:withdraw': (context, { commitmentId }) =>
    become(withdrawCommitment(context.session, commitmentId, ownerOrAny(context))),
};
