// The acts and the mode of the cards as objects that stay the same while they mean the same.
import { useMemo } from 'react';
import { useStable } from '../use-stable.ts';
import type { CardActs, CardMode } from './card-acts.ts';

export function useCardActs(latest: CardActs): CardActs {
  const ride = useStable(latest.ride);
  const pick = useStable(latest.pick);
  const edit = useStable(latest.edit);
  const takeBack = useStable(latest.takeBack);
  const putAway = useStable(latest.putAway);
  const toggle = useStable(latest.toggle);
  const chooseGroup = useStable(latest.chooseGroup);
  const move = useStable(latest.move);
  const jump = useStable(latest.jump);
  return useMemo(
    () => ({ ride, pick, edit, takeBack, putAway, toggle, chooseGroup, move, jump }),
    [ride, pick, edit, takeBack, putAway, toggle, chooseGroup, move, jump],
  );
}

export function useCardMode(latest: CardMode): CardMode {
  const { view, mayWrite, mayFacilitate, mayRide, mayPick, isSelecting } = latest;
  return useMemo(
    () => ({ view, mayWrite, mayFacilitate, mayRide, mayPick, isSelecting }),
    [view, mayWrite, mayFacilitate, mayRide, mayPick, isSelecting],
  );
}
