// The rides on the board as lines under the cards. The cards say the same in words, so the lines are silent.
import { memo, useEffect, useMemo, useState } from 'react';
import type { Place } from '../../../../shared/model/idea-on-table.ts';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import type { IdeaView } from '../card/idea-view.ts';
import type { Rectangle } from './rectangles.ts';
import styles from './ride-lines.module.css';
import { straightPath } from './ride-path.ts';
import { createRideWays } from './ride-ways.ts';

interface RideLinesProps {
  readonly shown: readonly IdeaView[];
  readonly cards: ReadonlyMap<IdeaId, Rectangle>;
  /** Its lines stand out. */
  readonly currentId: IdeaId | null;
}

/** A line per ride whose both ends are shown. */
export const RideLines = memo(function RideLines({ shown, cards, currentId }: RideLinesProps) {
  const [findWays] = useState(createRideWays);
  const [round, setRound] = useState(0);
  const { paths, isWaiting } = useMemo(() => {
    const rides = shown.flatMap(({ id, riddenId }) =>
      riddenId === null ? [] : [{ id, riddenId }],
    );
    return findWays(rides, cards);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- each round finds more of them
  }, [findWays, shown, cards, round]);
  // In between the page is drawn and answers keys.
  useEffect(() => {
    if (!isWaiting) return;
    const soon = setTimeout(() => setRound(round + 1));
    return () => clearTimeout(soon);
  }, [isWaiting, round]);
  const ids = new Set(shown.map(({ id }) => id));
  return (
    <svg className={styles.lines} aria-hidden="true">
      {shown.map(({ id, riddenId, crosses }) => {
        const path = riddenId !== null && ids.has(riddenId) ? paths.get(id) : undefined;
        return (
          path !== undefined && (
            <path
              key={id}
              d={path}
              data-ride={id}
              data-ridden={riddenId}
              data-crosses={crosses || undefined}
              data-strong={id === currentId || riddenId === currentId || undefined}
            />
          )
        );
      })}
    </svg>
  );
});

/** Lets the lines of a card follow it while it is dragged; without `place` they lie again as they lay. */
export function redrawLines(
  stage: ParentNode,
  id: IdeaId,
  place: Place | null,
  cards: ReadonlyMap<IdeaId, Rectangle>,
): void {
  for (const path of stage.querySelectorAll<SVGPathElement>(
    `path[data-ride="${id}"], path[data-ridden="${id}"]`,
  )) {
    const { ride = '', ridden = '', lay = path.getAttribute('d') ?? '' } = path.dataset;
    const at = (end: IdeaId) => {
      const card = cards.get(end);
      return card && end === id && place ? { ...card, ...place } : card;
    };
    const [from, to] = [at(ride), at(ridden)];
    if (place === null) {
      path.setAttribute('d', lay);
      delete path.dataset.lay;
    } else if (from && to) {
      path.dataset.lay = lay;
      path.setAttribute('d', straightPath(from, to));
    }
  }
}
