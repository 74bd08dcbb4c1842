// One stop for the Tab key in a row of buttons; the arrow keys go along the row, Home and End to its ends.
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';

interface RovingFocus {
  readonly row: RefObject<HTMLDivElement | null>;
  /** −1 for every button but the one the Tab key meets. */
  readonly tabIndexOf: (place: number) => 0 | -1;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** To the button where one was last. */
  readonly focus: () => void;
}

/** For a toolbar whose buttons stand in the order of their places, from 0. */
export function useRovingFocus(): RovingFocus {
  const row = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const buttons = () => [...(row.current?.querySelectorAll('button') ?? [])];

  const goTo = (place: number) => {
    setCurrent(place);
    buttons()[place]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons();
    const at = all.findIndex((button) => button === document.activeElement);
    if (at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    const isMirrored = row.current !== null && getComputedStyle(row.current).direction === 'rtl';
    const onward = isMirrored ? -1 : 1;
    const last = all.length - 1;
    const places: Record<string, number> = {
      ArrowRight: (at + onward + all.length) % all.length,
      ArrowLeft: (at - onward + all.length) % all.length,
      Home: 0,
      End: last,
    };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    goTo(place);
  };
  return {
    row,
    tabIndexOf: (place) => (place === current ? 0 : -1),
    onKeyDown,
    focus: () => goTo(current),
  };
}
