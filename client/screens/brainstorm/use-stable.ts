// A function that stays the same object while what it does follows the latest drawing: for cards that are drawn
// only when their idea changed. Never called while drawing.
import { useCallback, useLayoutEffect, useRef } from 'react';

export function useStable<Args extends unknown[], Result>(
  latest: (...args: Args) => Result,
): (...args: Args) => Result {
  const ref = useRef(latest);
  useLayoutEffect(() => {
    ref.current = latest;
  });
  return useCallback((...args: Args) => ref.current(...args), []);
}
