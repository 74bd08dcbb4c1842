// Everybody does things at once, until it is enough. Most wait to hear that a thing is stored; some go on at once.
import { setTimeout as think } from 'node:timers/promises';
import type { StepKind } from '../../../shared/model/step.ts';
import { createDice } from '../dice.ts';
import { act } from './acts.ts';
import type { Evening } from './evening.ts';
import type { Guest } from './guest.ts';

const mostActs = 40;
const leastActs = 4;
const thinksMs = 15;

export interface Load {
  /** Everybody has done the most that anybody does. */
  readonly exhausted: Promise<void>;
  /** Resolves when everybody has ended and everything is acknowledged or refused; rejects when something failed. */
  finish(): Promise<void>;
}

export function startLoad(evening: Evening, step: StepKind, seed: number): Load {
  const doings: Promise<unknown>[] = [];
  const failures: unknown[] = [];
  const enough = new AbortController();

  async function live(guest: Guest, at: number): Promise<void> {
    const dice = createDice(seed * 31 + at);
    const least = leastActs + dice(leastActs);
    for (
      let count = 0;
      count < mostActs && !(enough.signal.aborted && count >= least);
      count += 1
    ) {
      const mark = `${seed}-${at}-${count}`;
      const challengeId = evening.challengeIds[at % evening.challengeIds.length];
      if (challengeId === undefined) throw new Error('the session has no challenge');
      const isChair = guest === evening.chair;
      const doing = act(step, { guest, dice, mark, challengeId, isChair }).catch(
        (error: unknown) => void failures.push(error),
      );
      doings.push(doing);
      if (dice(3) > 0) await doing;
      await think(dice(thinksMs));
    }
  }

  const exhausted = Promise.all(evening.everybody.map(live)).then(() => undefined);
  return {
    exhausted,
    async finish() {
      enough.abort();
      await exhausted;
      await Promise.all(doings);
      await Promise.all(evening.everybody.map((guest) => guest.settled()));
      if (failures.length > 0) throw failures[0];
    },
  };
}
