// One run: one seed, one fault, one verdict.
import type { StepKind } from '../../shared/model/step.ts';
import { createDice } from './dice.ts';
import type { Evening } from './evening/evening.ts';
import type { Act } from './history/history.ts';
import type { Violation } from './history/violation.ts';
import { faults, type Kind } from './kinds/kinds.ts';
import { look, type Running } from './kinds/running.ts';

/** So many seeds share an evening; the step follows from the place among them. */
export const runsPerEvening = 25;

export function stepOf(seed: number): StepKind {
  const place = seed % runsPerEvening;
  if (place < 13) return 'brainstorm';
  if (place < 17) return 'one-idea';
  return place < 21 ? 'vote' : 'support';
}

export type Acknowledged = { edits: number; votes: number; commitments: number; others: number };

export interface RunResult {
  readonly seed: number;
  readonly kind: Kind;
  readonly step: StepKind;
  readonly kills: Running['kills'];
  readonly acknowledged: Acknowledged;
  readonly violations: readonly Violation[];
  /** Why it could not be ended: something failed, or it took too long. */
  readonly error: string | null;
  readonly tookMs: number;
  readonly startsMs: readonly number[];
}

function shelf({ kind }: Act): keyof Acknowledged {
  if (kind.startsWith('vote:')) return 'votes';
  if (kind.startsWith('commitment:')) return 'commitments';
  return kind === 'session:title' || kind === 'step' ? 'others' : 'edits';
}

/** What a server in good order may say no to. */
const expected: readonly string[] = [
  'vote/budget-spent',
  'vote/already-placed',
  'vote/not-placed',
  'commitment/too-many',
  'request/too-many',
];
const ofTheStore = 'store/unavailable';
const breaksTheStore: readonly Kind[] = ['disk-full', 'read-only'];

export async function run(
  evening: Evening,
  seed: number,
  kind: Kind,
  withinMs: number,
): Promise<RunResult> {
  const atMs = performance.now();
  const { recorder, room } = evening;
  const from = recorder.asOf().length;
  const starts = room.startsMs.length;
  const step = stepOf(seed);
  const violations: Violation[] = [];
  const kills = { hit: 0, missed: 0 };
  const running: Running = { evening, step, seed, dice: createDice(seed), from, violations, kills };

  async function suffer(): Promise<void> {
    await evening.goTo(step);
    await faults[kind](running);
    await look(running, room.server().url);
  }

  const error = await ending(suffer(), withinMs, () => whereabouts(evening));
  const own = recorder.asOf().slice(from);
  const allowed = breaksTheStore.includes(kind) ? [...expected, ofTheStore] : expected;
  const unfair = own.filter(
    ({ fate, answer }) => fate === 'refused' && !allowed.includes(answer ?? ''),
  );
  const acknowledged = { edits: 0, votes: 0, commitments: 0, others: 0 };
  for (const { act, fate } of own) if (fate === 'acknowledged') acknowledged[shelf(act)] += 1;
  const refusal = unfair[0] && `an honest ${unfair[0].act.kind} was refused: ${unfair[0].answer}`;
  return {
    seed,
    kind,
    step,
    kills,
    acknowledged,
    violations,
    error: error ?? refusal ?? null,
    tookMs: performance.now() - atMs,
    startsMs: room.startsMs.slice(starts),
  };
}

/** Null when it ended well and in time. */
async function ending(
  work: Promise<void>,
  withinMs: number,
  where: () => string,
): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`not over after ${withinMs / 1000} s: ${where()}`), withinMs);
  });
  const done = work.then(
    () => null,
    (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error)),
  );
  const result = await Promise.race([done, late]);
  clearTimeout(timer);
  return result;
}

/** Who still waits for what, when a run does not end. */
function whereabouts({ everybody }: Evening): string {
  return everybody
    .map(({ person, connection }) => {
      const { status } = connection.link.get();
      return `${person.name} ${status}, ${connection.unsaved.get()} unsaved`;
    })
    .join('; ');
}

export function failedRun(seed: number, kind: Kind, error: string): RunResult {
  return {
    seed,
    kind,
    step: stepOf(seed),
    kills: { hit: 0, missed: 0 },
    acknowledged: { edits: 0, votes: 0, commitments: 0, others: 0 },
    violations: [],
    error,
    tookMs: 0,
    startsMs: [],
  };
}
