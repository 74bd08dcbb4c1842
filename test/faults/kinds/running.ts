// What a fault is handed: the evening, the step it stands in, a dice of the run, and a book for what was found.
import type { StepKind } from '../../../shared/model/step.ts';
import type { Dice } from '../dice.ts';
import type { Evening } from '../evening/evening.ts';
import { observe } from '../evening/observe.ts';
import { check } from '../history/checker.ts';
import type { Violation } from '../history/violation.ts';

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

/** Starts the next server and looks at it before anybody may come in and bring what it has lost. */
export async function comeBack(running: Running): Promise<void> {
  const { room } = running.evening;
  const { url } = await room.start();
  await look(running, url);
  room.openGate();
}
