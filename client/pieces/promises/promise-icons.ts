// The glyph of each kind of promise.
import type { CommitmentKind } from '../../../shared/model/commitment.ts';
import type { IconName } from '../../parts/icon-shapes.ts';

export const promiseIcons: Record<CommitmentKind, IconName> = {
  time: 'clock',
  skill: 'skill',
  contact: 'contact',
  place: 'place',
  money: 'funding',
  other: 'star',
};
