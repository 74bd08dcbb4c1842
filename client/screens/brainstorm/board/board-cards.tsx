// Every card of the board at its place. Drawn again only when a card, a place or the selection changed: never for a
// cursor, a keystroke or a frame of panning.
import { memo } from 'react';
import type { Place } from '../../../../shared/model/idea-on-table.ts';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import { IdeaCard, type IdeaCardProps } from '../card/idea-card.tsx';
import type { TableViewProps } from '../list/idea-list.tsx';
import styles from './board-cards.module.css';

interface BoardCardsProps
  extends Pick<
    TableViewProps,
    'sections' | 'mode' | 'acts' | 'currentId' | 'selected' | 'chosenId' | 'writers'
  > {
  readonly places: ReadonlyMap<IdeaId, Place>;
  readonly movingId: IdeaId | null;
}

/** A list in the same order as the list. */
export const BoardCards = memo(function BoardCards(props: BoardCardsProps) {
  const { sections, mode, acts, currentId, selected, chosenId, writers, places, movingId } = props;
  return (
    <ul role="list" className={styles.cards}>
      {sections.flatMap(({ entries }) =>
        entries.map(({ view }) => {
          const place = places.get(view.id);
          return (
            place && (
              <BoardCard
                key={view.id}
                x={place.x}
                y={place.y}
                view={view}
                mode={mode}
                acts={acts}
                isCurrent={view.id === currentId}
                isSelected={selected.has(view.id)}
                isChosen={view.id === chosenId}
                isMoving={view.id === movingId}
                writers={writers.get(view.id)}
              />
            )
          );
        }),
      )}
    </ul>
  );
}, isSame);

const watched = [
  'sections',
  'mode',
  'acts',
  'currentId',
  'selected',
  'chosenId',
  'writers',
  'places',
  'movingId',
] as const;

/** The board hands down more than the cards need. */
function isSame(before: BoardCardsProps, after: BoardCardsProps): boolean {
  return watched.every((key) => before[key] === after[key]);
}

interface BoardCardProps extends IdeaCardProps, Place {}

const BoardCard = memo(function BoardCard({ x, y, ...card }: BoardCardProps) {
  return (
    <li className={styles.place} style={{ translate: `${x}px ${y}px` }}>
      <IdeaCard {...card} />
    </li>
  );
});
