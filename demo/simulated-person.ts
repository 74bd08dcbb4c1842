// One simulated person: sits down, thinks, writes, rides on what others wrote, moves a card now and then.
import { randomUUID } from 'node:crypto';
import { openTable } from '../shared/document/table-document.ts';
import { addIdea, moveIdea } from '../shared/document/table-edits.ts';
import { readTable } from '../shared/document/table-snapshot.ts';
import type { IdeaOnTable } from '../shared/model/idea-on-table.ts';
import type { Session } from '../shared/model/session.ts';
import { tableDocument } from '../shared/protocol/document-name.ts';
import { join, openDocument, openLine } from './real-wire.ts';
import type { Guest } from './sample-evening.ts';
import { type Thought, thoughtsOf } from './sample-ideas.ts';
import type { SeededChance } from './seeded-chance.ts';

const mostIdeasOnATable = 60;
const thinkingMs = { least: 6_000, spread: 14_000 };
const writingMs = 2_500;

export interface SimulatedPerson {
  /** Writes one idea at once, without thinking about it. */
  write(): void;
  /** Goes on thinking and writing until `stop`. */
  play(): void;
  stop(): void;
}

/**
 * Joins by the code, takes a seat at the guest's challenge and opens the table's document. `unsaid` is shared by those
 * who would say the same.
 */
export async function seatGuest(
  url: string,
  session: Session,
  guest: Guest,
  unsaid: Thought[],
  chance: SeededChance,
): Promise<SimulatedPerson> {
  const challenge = session.challenges[guest.challenge];
  const seat = session.tables.find(({ challengeId }) => challengeId === challenge?.id);
  if (!seat) throw new Error(`nobody pitched challenge ${guest.challenge}`);
  const { token } = await join(url, session.code, guest);
  const line = await openLine(url, token);
  await line.command('table:join', { tableId: seat.id });
  const { doc, awareness, close } = await openDocument(url, token, tableDocument(seat.id));
  const table = openTable(doc);
  const { rides } = thoughtsOf(guest);
  let timer: NodeJS.Timeout | undefined;

  const others = (ideas: readonly IdeaOnTable[]) =>
    ideas.filter(({ client }) => client !== doc.clientID);

  function add(text: string, kind: IdeaOnTable['kind'], ridesOn: string | null): void {
    const id = randomUUID();
    const { language } = guest;
    addIdea(table, { id, text, kind, language, ridesOn, createdAtMs: Date.now() }, 'demo');
  }

  function write(): void {
    const { ideas } = readTable(table);
    if (ideas.length >= mostIdeasOnATable) return;
    const thought = unsaid.splice(chance.below(unsaid.length), 1)[0];
    const ground = chance.pick(others(ideas).slice(-8));
    const ride = chance.pick(rides);
    const isRiding = ground && ride && (!thought || chance.below(5) < 2);
    if (isRiding) add(ride.text, ride.kind, ground.id);
    if (!isRiding && thought) add(thought.text, thought.kind, null);
  }

  function move(): void {
    const idea = chance.pick(readTable(table).ideas);
    if (!idea) return;
    const at = { x: chance.below(1200), y: chance.below(800) };
    awareness.setLocalStateField('at', { ideaId: idea.id, ...at });
    moveIdea(table, idea.id, at, 'demo');
  }

  function play(): void {
    timer = setTimeout(() => {
      if (chance.below(6) === 0) {
        move();
        play();
        return;
      }
      awareness.setLocalStateField('at', { writing: true });
      timer = setTimeout(() => {
        write();
        awareness.setLocalStateField('at', {});
        play();
      }, writingMs);
    }, thinkingMs.least + chance.below(thinkingMs.spread));
  }

  function stop(): void {
    clearTimeout(timer);
    close();
    line.close();
  }

  return { write, play, stop };
}
