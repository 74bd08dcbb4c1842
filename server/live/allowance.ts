// How often one connection may ask: a steady rate, and a burst for those who come back with a full hand.
import { Refusal } from '../../shared/model/refusal.ts';
import type { Clock } from '../workshop/ports.ts';

const perSecond = 20;
const burst = 60;

/** Each call takes one. Refuses request/too-many when none is left. */
export function createAllowance(clock: Clock): () => void {
  let left = burst;
  let atMs = clock.nowMs();
  return () => {
    const nowMs = clock.nowMs();
    left = Math.min(burst, left + (Math.max(0, nowMs - atMs) / 1000) * perSecond);
    atMs = nowMs;
    if (left < 1) throw new Refusal('request/too-many');
    left -= 1;
  };
}
