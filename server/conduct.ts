// How somebody behaves on all their connections together: how much they send, and how often what no page of ours sends.
// It is remembered for a while after they have gone, so that coming back makes nothing of it undone.
import { limits } from '../shared/model/limits.ts';
import { createDebt, createTokenBucket } from './token-bucket.ts';

const rememberedMs = 60_000;
const packets = { burst: limits.packetsAtOnce, perSecond: limits.packetsPerSecond };
const bytes = { burst: limits.bytesAtOnce, perSecond: limits.bytesPerSecond };
const offences = { burst: limits.offencesAtOnce, perSecond: limits.offencesPerSecond };

export interface Conduct {
  /** Something came. Returns for how many milliseconds nothing more should be read. */
  readonly spend: (packets: number, bytes: number) => number;
  /** It was something that no page sends. True when it was one too many: then one is barred. */
  readonly offend: () => boolean;
  /** Sent away just now, and not to be let in yet. */
  readonly isBarred: () => boolean;
  readonly bar: () => void;
}

function createConduct(nowMs: () => number): Conduct {
  const owePackets = createDebt(packets, nowMs);
  const oweBytes = createDebt(bytes, nowMs);
  const mayOffend = createTokenBucket(offences, nowMs);
  let barredUntilMs = Number.NEGATIVE_INFINITY;
  const isBarred = () => nowMs() < barredUntilMs;
  function bar(): void {
    barredUntilMs = nowMs() + limits.barredSeconds * 1000;
  }
  return {
    spend: (count, size) => Math.max(owePackets(count), oweBytes(size)),
    offend() {
      if (isBarred()) return true;
      if (mayOffend()) return false;
      bar();
      return true;
    },
    isBarred,
    bar,
  };
}

export interface Conducts {
  /** Of one person, or whoever else the name stands for. */
  of(name: string): Conduct;
}

/** `nowMs` counts from anywhere, and never backwards. */
export function createConducts(nowMs: () => number): Conducts {
  const known = new Map<string, { readonly conduct: Conduct; usedMs: number }>();
  let prunedMs = nowMs();

  function prune(): void {
    if (nowMs() - prunedMs < rememberedMs) return;
    prunedMs = nowMs();
    for (const [name, { usedMs }] of known)
      if (prunedMs - usedMs > rememberedMs) known.delete(name);
  }

  /** Asked for at each use, so that connections begun before and after it was forgotten count together. */
  function conductOf(name: string): Conduct {
    prune();
    const found = known.get(name) ?? { conduct: createConduct(nowMs), usedMs: 0 };
    found.usedMs = nowMs();
    known.set(name, found);
    return found.conduct;
  }

  return {
    of: (name) => ({
      spend: (packets, bytes) => conductOf(name).spend(packets, bytes),
      offend: () => conductOf(name).offend(),
      isBarred: () => conductOf(name).isBarred(),
      bar: () => conductOf(name).bar(),
    }),
  };
}
