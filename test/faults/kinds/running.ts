// What a fault is handed: the evening, the step it stands in, a dice of the run, and a book for what was found.
import type { StepKind } from '../../../shared/model/step.ts';
import type { Dice } from '../dice.ts';
import { observe } from '../evening/observe.ts';
import type { Evening } from '../evening/evening.ts';
import { check } from '../history/checker.ts';
import type { Violation } from '../history/violation.ts';
import type { Order } from '../process/orders.ts';

export interface Running {
  readonly evening: Evening;
  readonly step: StepKind;
  readonly seed: number;
  readonly dice: Dice;
  /** Operations from this one on belong to the run. */
  readonly from: number;
  readonly violations: Violation[];
  /** How often the server ended as it was meant to. */
  readonly kills: { hit: number; missed: number };
}

export type Fault = (running: Running) => Promise<void>;

/** Compares the server behind an address with what was acknowledged when nothing more could come. */
export async function look({ evening, violations }: Running, url: string): Promise<void> {
  const history = evening.recorder.asOf();
  const observed = await observe(url, evening.chairToken, evening.sessionId);
  violations.push(...check(history, observed));
}

/**
 * Starts the next server and looks at it before anybody may come in and bring what it has lost. Started with an order,
 * it may end on the way: then the next one comes without.
 */
export async function comeBack(running: Running, first?: Order): Promise<void> {
  const { room } = running.evening;
  if (first && (await endsOnTheWay(running, first))) running.kills.hit += 1;
  else if (first) {
    running.kills.missed += 1;
    await room.kill();
  }
  const { url } = await room.start();
  await look(running, url);
  room.openGate();
}

/** Whether the server ended by itself while it started or was first looked at. */
async function endsOnTheWay({ evening }: Running, first: Order): Promise<boolean> {
  const started = await evening.room.start({ first }).catch(() => null);
  if (!started) return true;
  const looking = observe(started.url, evening.chairToken, evening.sessionId).then(
    () => false,
    () => true,
  );
  return Promise.race([looking, started.ended.then(() => true)]);
}
