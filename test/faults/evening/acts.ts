// What people do in a step of the evening, each thing noted in the history.
import * as Y from 'yjs';
import {
  addIdea,
  createGroup,
  editIdea,
  moveIdea,
  takeBackIdea,
} from '../../../shared/document/table-edits.ts';
import { readTable } from '../../../shared/document/table-snapshot.ts';
import type { ChallengeId } from '../../../shared/model/ids.ts';
import type { StepKind } from '../../../shared/model/step.ts';
import { type Dice, pick } from '../dice.ts';
import type { Guest } from './guest.ts';

export interface Doing {
  readonly guest: Guest;
  readonly dice: Dice;
  /** Never given twice in an evening. */
  readonly mark: string;
  readonly challengeId: ChallengeId;
  readonly isChair: boolean;
}

type Deed = (doing: Doing) => Promise<unknown>;

const origin = 'a person';
/** Ideas that are taken back again; nobody else touches them. */
const fleeting = 'fleeting-';

const lasting = ({ guest }: Doing) =>
  readTable(guest.table()).ideas.filter(({ id }) => !id.startsWith(fleeting));

const isOwn = (doing: Doing, id: string) => id.startsWith(`${doing.guest.person.name}-`);

function put({ guest, mark }: Doing, id: string): Promise<void> {
  const words = { id, text: `idea ${mark}`, language: 'sv', kind: 'solution' } as const;
  return guest.edit(
    { kind: 'idea:add', table: guest.tableId, idea: id, text: words.text },
    (table) => addIdea(table, { ...words, createdAtMs: Date.now() }, origin),
  );
}

const add: Deed = (doing) => put(doing, `${doing.guest.person.name}-${doing.mark}`);

const takeBack: Deed = async (doing) => {
  const { guest, mark } = doing;
  const idea = `${fleeting}${mark}`;
  const putting = put(doing, idea);
  const taking = guest.edit({ kind: 'idea:take-back', table: guest.tableId, idea }, (table) =>
    takeBackIdea(table, idea, origin),
  );
  await Promise.all([putting, taking]);
};

const mend: Deed = async (doing) => {
  const { guest, dice, mark } = doing;
  const own = lasting(doing).filter(({ id }) => isOwn(doing, id));
  if (own.length === 0) return add(doing);
  const { id: idea } = pick(dice, own);
  const text = `mended ${mark} ${'so that it says more '.repeat(dice(8))}`.trim();
  await guest.edit({ kind: 'idea:mend', table: guest.tableId, idea, text }, (table) =>
    editIdea(table, idea, text, origin),
  );
};

const move: Deed = async (doing) => {
  const { guest, dice } = doing;
  const ideas = lasting(doing);
  if (ideas.length === 0) return add(doing);
  const { id: idea } = pick(dice, ideas);
  const place = { x: dice(1000), y: dice(1000) };
  await guest.edit({ kind: 'idea:move', table: guest.tableId, idea, ...place }, (table) =>
    moveIdea(table, idea, place, origin),
  );
};

const group: Deed = async (doing) => {
  const { guest, dice, mark } = doing;
  const ideas = lasting(doing);
  if (ideas.length === 0) return add(doing);
  const members = [pick(dice, ideas).id, pick(dice, ideas).id];
  const id = `group-${mark}`;
  const title = `Group ${mark}`;
  const act = { kind: 'group:create', table: guest.tableId, group: id, title, members } as const;
  await guest.edit(act, (table) => createGroup(table, id, title, members, origin));
};

const state: Deed = async ({ guest, mark }) => {
  const line = `line ${mark}`;
  await guest.edit({ kind: 'statement:write', table: guest.tableId, line }, ({ doc, statement }) =>
    doc.transact(() => {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText(line)]);
      statement.push([paragraph]);
    }, origin),
  );
};

/** Now and then with a double tap, which counts once. */
const vote: Deed = async (doing) => {
  const { guest, dice } = doing;
  const ideas = lasting(doing);
  if (ideas.length === 0) return;
  const placed = guest.connection.session
    .get()
    ?.votes.filter(({ participantId }) => participantId === guest.person.id);
  const isFull = (placed ?? []).length >= 3;
  const at = { tableId: guest.tableId, ideaId: pick(dice, ideas.slice(0, 5)).id };
  const give = (name: 'vote:place' | 'vote:withdraw', { tableId, ideaId }: typeof at) =>
    guest.command({ kind: name, table: tableId, idea: ideaId }, name, { tableId, ideaId });
  if (isFull && placed && dice(4) > 0) return give('vote:withdraw', pick(dice, placed));
  await Promise.all(
    dice(4) === 0 ? [give('vote:place', at), give('vote:place', at)] : [give('vote:place', at)],
  );
};

const promise: Deed = ({ guest, mark, challengeId }) => {
  const what = `promise ${mark}`;
  return guest.command({ kind: 'commitment:make', what }, 'commitment:make', {
    challengeId,
    kind: 'time',
    what,
  });
};

const retitle: Deed = ({ guest, mark }) => {
  const title = `Evening ${mark}`;
  return guest.command({ kind: 'session:title', title }, 'session:amend', { title });
};

const deeds: Partial<Record<StepKind, readonly Deed[]>> = {
  brainstorm: [add, add, add, mend, mend, move, move, group, takeBack],
  'one-idea': [mend, mend, move, group, state, state],
  vote: [vote],
  support: [promise],
};
const chairs: readonly Deed[] = [add, mend, retitle, retitle];

export async function act(step: StepKind, doing: Doing): Promise<void> {
  await pick(doing.dice, doing.isChair ? chairs : (deeds[step] ?? [move]))(doing);
}
