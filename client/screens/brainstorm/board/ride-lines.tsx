// The rides on the board as lines under the cards. The cards say the same in words, so the lines are silent.
import { memo } from 'react';
import type { Place } from '../../../../shared/model/idea-on-table.ts';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import type { IdeaView } from '../card/idea-view.ts';
import styles from './ride-lines.module.css';
import { ridePath } from './ride-path.ts';

interface RideLinesProps {
  readonly shown: readonly IdeaView[];
  readonly places: ReadonlyMap<IdeaId, Place>;
  /** Its lines stand out. */
  readonly currentId: IdeaId | null;
}

/** A line per ride whose both ends are shown. */
export const RideLines = memo(function RideLines({ shown, places, currentId }: RideLinesProps) {
  const ids = new Set(shown.map(({ id }) => id));
  return (
    <svg className={styles.lines} aria-hidden="true">
      {shown.map(({ id, riddenId, crosses }) => {
        const ride = places.get(id);
        const ridden = riddenId !== null && ids.has(riddenId) ? places.get(riddenId) : undefined;
        if (!ride || !ridden) return null;
        return (
          <path
            key={id}
            d={ridePath(ride, ridden)}
            data-ride={id}
            data-ridden={riddenId}
            data-crosses={crosses || undefined}
            data-strong={id === currentId || riddenId === currentId || undefined}
          />
        );
      })}
    </svg>
  );
});

/** Lets the lines of a card follow it while it is dragged. */
export function redrawLines(
  stage: ParentNode,
  id: IdeaId,
  place: Place,
  places: ReadonlyMap<IdeaId, Place>,
): void {
  for (const path of stage.querySelectorAll<SVGPathElement>(
    `path[data-ride="${id}"], path[data-ridden="${id}"]`,
  )) {
    const { ride = '', ridden = '' } = path.dataset;
    const from = ride === id ? place : places.get(ride);
    const to = ridden === id ? place : places.get(ridden);
    if (from && to) path.setAttribute('d', ridePath(from, to));
  }
}
