// The server's figures under their names, as Prometheus reads them. A label never holds what people made: no document,
// no session, no person, no code of an evening.
import { Counter, Histogram, Registry } from 'prom-client';
import type { RefusalCode } from '../../shared/model/refusal.ts';
import type { SyncMeter } from '../sync/meter.ts';

/** From a fast disk to an answer that nobody waits for any more. */
const seconds = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const isRefusal = (as: 'stored' | 'known' | RefusalCode): as is RefusalCode =>
  as !== 'stored' && as !== 'known';

const lettingGo = ['line', 'stranger', 'crowd', 'flood', 'slow'] as const;
type LetGo = (typeof lettingGo)[number];

export interface Figures {
  readonly registry: Registry;
  readonly sync: SyncMeter;
  /** A command was answered: done, failed, or refused with its code. */
  readonly commanded: (as: 'done' | 'failed' | RefusalCode) => void;
  /** A connection was ended to make room, or because too much came on it or waited for it. */
  readonly letGo: (why: LetGo) => void;
  /** A request over HTTP was refused. */
  readonly refused: (code: RefusalCode) => void;
}

/** A registry of its own with everything that is counted as it happens. */
export function createFigures(): Figures {
  const registry = new Registry();
  const registers = [registry];
  const edits = new Counter({
    name: 'umecon_edits_total',
    help: 'Edits of documents, by how they were answered.',
    labelNames: ['outcome'],
    registers,
  });
  const acknowledgement = new Histogram({
    name: 'umecon_acknowledgement_seconds',
    help: 'From the arrival of an edit to its acknowledgement as stored on disk.',
    buckets: seconds,
    registers,
  });
  const drops = new Counter({
    name: 'umecon_queue_drops_total',
    help: 'Readers that fell behind and were brought up to date anew.',
    registers,
  });
  const answersMade = new Counter({
    name: 'umecon_answers_made_total',
    help: 'What readers lacked of a document, encoded anew: not counted when it was there already.',
    registers,
  });
  const divergences = new Counter({
    name: 'umecon_divergences_total',
    help: 'Copies of clients that were not equal to the server’s.',
    registers,
  });
  const commands = new Counter({
    name: 'umecon_commands_total',
    help: 'Commands, by how they were answered.',
    labelNames: ['outcome'],
    registers,
  });
  const refusals = new Counter({
    name: 'umecon_refusals_total',
    help: 'What was refused, by reason: edits, commands and requests.',
    labelNames: ['code'],
    registers,
  });
  const departures = new Counter({
    name: 'umecon_let_go_total',
    help: 'Connections ended by the server: to make room, or because too much came on them or waited for them.',
    labelNames: ['why'],
    registers,
  });
  // An alarm on a rate needs the first value before the first event.
  for (const outcome of ['stored', 'known', 'refused']) edits.inc({ outcome }, 0);
  for (const outcome of ['done', 'refused', 'failed']) commands.inc({ outcome }, 0);

  for (const why of lettingGo) departures.inc({ why }, 0);

  const refused = (code: RefusalCode) => refusals.inc({ code });
  return {
    registry,
    sync: {
      answered(as, tookMs) {
        edits.inc({ outcome: isRefusal(as) ? 'refused' : as });
        if (isRefusal(as)) refused(as);
        else if (as === 'stored') acknowledgement.observe(tookMs / 1000);
      },
      queueDropped: () => drops.inc(),
      answerMade: () => answersMade.inc(),
      diverged: () => divergences.inc(),
    },
    commanded(as) {
      if (as === 'done' || as === 'failed') {
        commands.inc({ outcome: as });
        return;
      }
      commands.inc({ outcome: 'refused' });
      refused(as);
    },
    letGo: (why) => departures.inc({ why }),
    refused,
  };
}
