// One press, one move: the second half of a double click, a double tap or a held key moves nothing.
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef } from 'react';

/** Two taps within this time are one. */
const doubleTapMs = 500;

/** Handlers for a button whose act must not happen twice by mistake. */
export function useSinglePress(act: () => void) {
  const lastTapAt = useRef(Number.NEGATIVE_INFINITY);
  const isSecondTap = useRef(false);
  return {
    onPointerDown(event: PointerEvent) {
      if (event.pointerType !== 'touch') {
        isSecondTap.current = false;
        return;
      }
      isSecondTap.current = event.timeStamp - lastTapAt.current < doubleTapMs;
      lastTapAt.current = event.timeStamp;
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.repeat) event.preventDefault();
    },
    onClick(event: MouseEvent) {
      if (event.detail > 1 || isSecondTap.current) return;
      act();
    },
  };
}
