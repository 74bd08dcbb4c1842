// How often one connection may ask: a steady rate, and a burst for those who come back with a full hand.
import { Refusal } from '../../shared/model/refusal.ts';
import { createTokenBucket } from '../token-bucket.ts';
import type { Clock } from '../workshop/ports.ts';

const asks = { burst: 60, perSecond: 20 };

/** Each call takes one. Refuses request/too-many when none is left, and tells `exceeded`. */
export function createAllowance(clock: Clock, exceeded: () => void): () => void {
  const mayAsk = createTokenBucket(asks, () => clock.nowMs());
  return () => {
    if (mayAsk()) return;
    exceeded();
    throw new Refusal('request/too-many');
  };
}
