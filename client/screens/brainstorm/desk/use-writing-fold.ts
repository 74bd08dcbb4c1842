// The field, opened for a moment: by its key, or to ride on a card. Folded again, it stays as one left it.
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import { useMe } from '../../../state/session.tsx';
import type { Room } from '../use-room.ts';
import { useStable } from '../use-stable.ts';
import { type Fold, useFold } from './use-fold.ts';

export function useWritingFold({ field, onRide }: Room) {
  const { mayFacilitate } = useMe();
  const kept = useFold('writing', !mayFacilitate);
  const [isAsked, setAsked] = useState(false);
  const fold: Fold = {
    part: 'writing',
    isOpen: isAsked || kept.isOpen,
    toggle() {
      setAsked(false);
      if (kept.isOpen || !isAsked) kept.toggle();
    },
  };
  // The field must be there before the caret can go to it.
  const open = useStable(() => {
    if (!fold.isOpen) flushSync(() => setAsked(true));
    field.current?.focus();
  });
  const ride = useStable((id: IdeaId) => {
    open();
    onRide(id);
  });
  return { fold, open, ride };
}
