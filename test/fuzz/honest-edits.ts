// What honest people do on a table, one act at a time and only what their screen offers: their own ideas (any as a
// facilitator), and what is everybody's. Words in three scripts, typed, composed, pasted and mended.
import * as Y from 'yjs';
import { creatingClient, type TableDocument } from '../../shared/document/table-document.ts';
import {
  addIdea,
  createGroup,
  dissolveGroup,
  editIdea,
  groupIdea,
  moveIdea,
  nameGroup,
  rewrite,
  setKind,
  takeBackIdea,
} from '../../shared/document/table-edits.ts';
import { ideaKinds } from '../../shared/model/idea.ts';
import type { Dice } from './dice.ts';
import { type HonestPeer, ownActs } from './honest-peer.ts';
import type { Person } from './people.ts';
import { writeStatement } from './statement-edits.ts';
import { mend, words } from './words.ts';

interface Desk {
  readonly table: TableDocument;
  readonly peer: HonestPeer;
  readonly writers: ReadonlyMap<number, Person>;
  readonly dice: Dice;
  /** Ideas that this person may write in. */
  readonly mine: readonly string[];
  readonly ideas: readonly string[];
  readonly groups: readonly string[];
  readonly newId: () => string;
}

const textOf = ({ table }: Desk, id: string) => {
  const text = table.ideas.get(id)?.get('text');
  return text instanceof Y.Text ? text.toString() : '';
};

function add(desk: Desk, ridesOn: string | null, size: 'line' | 'idea'): void {
  const { dice, table } = desk;
  const idea = {
    id: desk.newId(),
    text: words(dice, size),
    language: dice.pick(['sv', 'ja', 'en']) ?? 'sv',
    kind: dice.pick(ideaKinds) ?? 'solution',
    createdAtMs: dice.below(1000),
    groupId: dice.chance(10) ? (dice.pick(desk.groups) ?? null) : null,
  };
  addIdea(table, { ...idea, ridesOn }, ownActs);
}

/** Key by key, and Japanese as it is composed: what stands there is replaced until it is the word. */
function type(desk: Desk, id: string): void {
  const written = desk.dice.pick([
    ['k', 'か', 'かn', 'かん', '鎌'],
    ['u', 'うm', 'うみ', '海', '海辺'],
    ['l', 'lj', 'lju', 'ljus'],
    ['👩', '👩‍🌾', '👩‍🌾🌊'],
  ]);
  const before = textOf(desk, id);
  const at = desk.dice.chance(70) ? before.length : 0;
  for (const piece of written ?? []) {
    editIdea(desk.table, id, `${before.slice(0, at)}${piece}${before.slice(at)}`, ownActs);
  }
}

function read({ table, dice }: Desk, id: string): void {
  const key = `${id}/${dice.pick(['ja', 'sv', 'en'])}`;
  table.doc.transact(() => {
    const text = table.readings.get(key)?.get('text');
    if (text instanceof Y.Text) {
      if (dice.chance(70)) rewrite(text, mend(dice, text.toString()));
      else table.readings.get(key)?.set('checked', dice.chance(50));
      return;
    }
    const reading = new Y.Map<unknown>();
    reading.set('text', new Y.Text(words(dice, 'line')));
    reading.set('by', dice.chance(50) ? 'human' : 'machine');
    table.readings.set(key, reading);
  }, ownActs);
}

type Act = (desk: Desk) => void;
/** An act upon one of a list; nothing when the list is empty. */
const upon = (list: 'mine' | 'ideas' | 'groups', act: (desk: Desk, id: string) => void): Act => {
  return (desk) => {
    const id = desk.dice.pick(desk[list]);
    if (id !== undefined) act(desk, id);
  };
};

const move = ({ table, dice }: Desk, id: string) =>
  moveIdea(table, id, { x: dice.below(900), y: dice.below(900) }, ownActs);
const rewriteIdea = (desk: Desk, id: string) =>
  editIdea(desk.table, id, mend(desk.dice, textOf(desk, id)), ownActs);
/** Somebody who is never content: every time other words, and undo keeps them all. */
function rethink(desk: Desk, id: string): void {
  for (let draft = 0; draft < 12; draft += 1)
    editIdea(desk.table, id, words(desk.dice, 'idea'), ownActs);
}
const turnInto = ({ table, dice }: Desk, id: string) =>
  setKind(table, id, dice.pick(ideaKinds) ?? 'solution', ownActs);
/** Only one's own: what a facilitator puts away is put away in the session, and comes back under its author's name. */
function takeBack({ table, peer, writers }: Desk, id: string): void {
  const client = creatingClient(table.ideas, id);
  if (client !== null && writers.get(client) === peer.person) takeBackIdea(table, id, ownActs);
}
const nameIt = ({ table, dice }: Desk, id: string) =>
  nameGroup(table, id, words(dice, 'line'), ownActs);
const dissolve = ({ table }: Desk, id: string) => dissolveGroup(table, id, ownActs);

function group({ table, dice, groups }: Desk, id: string): void {
  groupIdea(table, id, dice.chance(70) ? (dice.pick(groups) ?? null) : null, ownActs);
}

function gather({ table, dice, ideas, newId }: Desk): void {
  const members = ideas.filter(() => dice.chance(25));
  createGroup(table, newId(), words(dice, 'line'), members, ownActs);
}

const statement: readonly [string, Act] = ['statement', (desk) => writeStatement(desk)];
const acts: readonly (readonly [number, readonly [string, Act]])[] = [
  [14, ['add', (desk) => add(desk, null, 'line')]],
  [6, ['ride on', upon('ideas', (desk, id) => add(desk, id, 'line'))]],
  [1, ['paste', (desk) => add(desk, null, 'idea')]],
  [10, ['type', upon('mine', type)]],
  [8, ['mend', upon('mine', rewriteIdea)]],
  [1, ['rethink', upon('mine', rethink)]],
  [3, ['kind', upon('mine', turnInto)]],
  [5, ['take back', upon('mine', takeBack)]],
  [12, ['move', upon('ideas', move)]],
  [8, ['group', upon('ideas', group)]],
  [5, ['create group', gather]],
  [4, ['name group', upon('groups', nameIt)]],
  [3, ['dissolve group', upon('groups', dissolve)]],
  [4, ['reading', upon('ideas', read)]],
  [14, statement],
  [8, ['undo', ({ peer, dice }) => void dice.pick(peer.undo())?.undo()]],
  [8, ['redo', ({ peer, dice }) => void dice.pick(peer.undo())?.redo()]],
];

export const actNames = acts.map(([, [name]]) => name);

/** What most of a sequence is about. */
export type Theme = 'board' | 'statement';

export interface ActingWorld {
  /** Who writes under a client id. */
  readonly writers: ReadonlyMap<number, Person>;
  readonly dice: Dice;
  readonly theme: Theme;
  readonly newId: () => string;
}

/** Does one act of an honest person; returns its name, or null where there was nothing to do it with. */
export function actHonestly(peer: HonestPeer, world: ActingWorld): string | null {
  const { dice, writers, theme, newId } = world;
  const table = peer.table();
  const ideas = [...table.ideas.keys()];
  const isMine = (id: string) => {
    if (peer.person.role === 'facilitator') return true;
    const client = creatingClient(table.ideas, id);
    return client !== null && writers.get(client) === peer.person;
  };
  const groups = [...table.groups.keys()];
  const desk = { table, peer, writers, dice, newId, ideas, mine: ideas.filter(isMine), groups };
  const before = peer.madeCount();
  const [name, act] = theme === 'statement' && dice.chance(60) ? statement : dice.weighted(acts);
  act(desk);
  return peer.madeCount() > before ? name : null;
}
