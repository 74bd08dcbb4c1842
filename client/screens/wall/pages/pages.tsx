// What has no room on a wall at once, page after page: from afar few large words are read, many small ones are not.
// In a hand, where one scrolls, everything stands there and nothing turns.
import { type ReactNode, useEffect, useState } from 'react';
import { useIsHall } from '../use-is-hall.ts';
import styles from './pages.module.css';
import { useIsStill } from './still.ts';

interface PagesProps<T> {
  readonly pages: readonly (readonly T[])[];
  readonly children: (things: readonly T[]) => ReactNode;
}

/** Long enough to read two long ideas out loud. */
const turnMs = 9000;

/** More would be wider than the wall. */
const mostDots = 24;

/** One page at a time, and how many there are. */
export function Pages<T>({ pages, children }: PagesProps<T>) {
  const isHall = useIsHall();
  const isStill = useIsStill();
  const [turns, setTurns] = useState(0);
  const turnsPages = isHall && !isStill && pages.length > 1;
  useEffect(() => {
    if (!turnsPages) return;
    const timer = setInterval(() => setTurns((before) => before + 1), turnMs);
    return () => clearInterval(timer);
  }, [turnsPages]);
  if (!isHall) return children(pages.flat());
  const now = turns % Math.max(1, pages.length);
  return (
    <div className={styles.pages} data-page={now + 1} data-pages={pages.length}>
      <div key={now} className={styles.page}>
        {children(pages[now] ?? [])}
      </div>
      {pages.length > 1 && pages.length <= mostDots && (
        <div className={styles.dots} aria-hidden="true">
          {pages.map((_, index) => (
            // Pages are their places.
            <span key={String(index)} data-now={index === now || undefined} />
          ))}
        </div>
      )}
    </div>
  );
}
