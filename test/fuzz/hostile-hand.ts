// What a hostile client sends, frame after frame: made from the grammar, honest, or honest and then damaged.
import { syncKind } from '../../shared/protocol/frames.ts';
import type { Dice } from './dice.ts';
import { makeFrame, toSyncFrame } from './frame-grammar.ts';
import { mutate } from './frame-mutations.ts';
import { createScribe } from './scribe.ts';
import type { Ground } from './struct-grammar.ts';

export interface HostileFrame {
  readonly kind: 'made' | 'damaged' | 'honest';
  readonly bytes: Uint8Array;
}

/** `ground` is asked anew for every frame that is made. */
export function createHostileHand(dice: Dice, ground: (scribeId: number) => Ground) {
  const scribe = createScribe(dice);
  return (): HostileFrame => {
    const kind = dice.weighted<HostileFrame['kind']>([
      [50, 'made'],
      [30, 'damaged'],
      [20, 'honest'],
    ]);
    if (kind === 'made') return { kind, bytes: makeFrame(dice, ground(scribe.clientId())) };
    const last = scribe.made.at(-1);
    if (kind === 'honest' || !last) {
      return { kind: 'honest', bytes: toSyncFrame(syncKind.update, scribe.next()) };
    }
    const update = dice.chance(50) ? last : (dice.pick(scribe.made) ?? last);
    return { kind, bytes: mutate(dice, update, scribe.made) };
  };
}
