// The end in the middle of merging a long log.
import { addIdea, editIdea } from '../../../shared/document/table-edits.ts';
import type { Guest } from '../evening/guest.ts';
import { startLoad } from '../evening/load.ts';
import { comeBack, type Fault, look, type Running } from './running.ts';

/** A log is merged from 200 rows on; each change is a row of its own. */
const rows = 210;
/** Whole and in part: before, between and after the statements of a merging. */
const mostSteps = 8;

/** Writes change after change: each is a frame of its own, and each frame a row. */
async function writeAtLength({ seed }: Running, guest: Guest): Promise<void> {
  const idea = `long-${guest.person.name}-${seed}`;
  const words = { id: idea, text: 'a', language: 'sv', kind: 'solution' } as const;
  const at = { table: guest.tableId, idea };
  await guest.edit({ kind: 'idea:add', ...at, text: 'a' }, (table) =>
    addIdea(table, { ...words, createdAtMs: Date.now() }, 'a person'),
  );
  const writing = Array.from({ length: rows }, (_, count) => {
    const text = `${'and on '.repeat(count % 20)}${count}`;
    return guest.edit({ kind: 'idea:mend', ...at, text }, (table) =>
      editIdea(table, idea, text, 'a person'),
    );
  });
  await Promise.all(writing);
}

export const killWhileMerging: Fault = async (running) => {
  const { evening, dice, step, seed, kills } = running;
  const { room } = evening;
  await writeAtLength(running, evening.chair);
  const load = startLoad(evening, step, seed);
  await room.kill();
  const point = { order: 'kill-at', point: 'compaction', nth: 1 + dice(mostSteps) } as const;
  const server = await room.start({ first: point });
  const ended = server.ended.then(() => true);
  // Being looked at loads the documents, and with that the merging begins.
  const looking = look(running, server.url).then(() => room.openGate());
  const missed = looking.then(() => load.exhausted).then(() => false);
  // A look that the end cuts off is what was wanted; one that fails otherwise is found by the next.
  const isHit = await Promise.race([ended, missed.catch(() => ended)]);
  kills[isHit ? 'hit' : 'missed'] += 1;
  await room.kill();
  await comeBack(running);
  await load.finish();
};
