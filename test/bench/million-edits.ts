// A document with a million edits as people make them: ideas typed letter by letter, with slips put right at once and
// a word mended later. Each update holds one idea's typing or one idea's mending; none is made up in another way.
import * as Y from 'yjs';
import { openTable, type TableDocument } from '../../shared/document/table-document.ts';
import { addIdea } from '../../shared/document/table-edits.ts';
import { createChance } from './driver/chance.ts';

export interface TypedUpdate {
  readonly clientId: number;
  readonly update: Uint8Array;
}

const writers = 20;
const letters = 'aeinrstlodkmgvåäöfhubp ';
const typedPerIdea = 80;
const slipsPerIdea = 4;
/** Of the word that is taken away from its end, letter by letter, and typed anew. */
const mendedLetters = 6;
const seed = 20261126;

/** A slip is a letter too many and its removal. */
export const editsPerIdea = typedPerIdea + 2 * slipsPerIdea + 2 * mendedLetters;

interface Writer {
  readonly table: TableDocument;
  take(): TypedUpdate;
}

function createWriter(number: number): Writer {
  const doc = new Y.Doc();
  doc.clientID = 1_000_000_000 + number;
  let last: Uint8Array = new Uint8Array();
  doc.on('update', (update) => {
    last = update;
  });
  return {
    table: openTable(doc),
    take: () => ({ clientId: doc.clientID, update: last }),
  };
}

/** Hands the updates out in the order in which they would be stored. Returns nothing; memory stays small. */
export function* typeIdeas(ideas: number): Generator<TypedUpdate> {
  const chance = createChance(seed);
  const pick = () => letters[Math.floor(chance() * letters.length)] ?? ' ';
  const people = Array.from({ length: writers }, (_, number) => createWriter(number));

  function type(text: Y.Text): void {
    for (let at = 0; at < typedPerIdea; at += 1) {
      if (at % (typedPerIdea / slipsPerIdea) === 7) {
        text.insert(text.length, pick());
        text.delete(text.length - 1, 1);
      }
      text.insert(text.length, pick());
    }
  }

  function mend(text: Y.Text): void {
    const start = Math.floor(chance() * (text.length - mendedLetters));
    for (let at = start + mendedLetters - 1; at >= start; at -= 1) text.delete(at, 1);
    for (let at = start; at < start + mendedLetters; at += 1) text.insert(at, pick());
  }

  for (let from = 0; from < ideas; from += writers) {
    const round = people.slice(0, Math.min(writers, ideas - from));
    const texts = round.map((writer, number) => {
      const { table } = writer;
      const id = `t${from + number}`;
      let text = new Y.Text();
      table.doc.transact(() => {
        const idea = { id, text: '', language: 'sv', kind: 'solution', createdAtMs: 1 } as const;
        addIdea(table, idea, 'bench');
        text = table.ideas.get(id)?.get('text') as Y.Text;
        type(text);
      });
      return { text, taken: writer.take() };
    });
    for (const { taken } of texts) yield taken;
    for (const [number, { text }] of texts.entries()) {
      const writer = people[number] as Writer;
      writer.table.doc.transact(() => mend(text));
      yield writer.take();
    }
  }
}
