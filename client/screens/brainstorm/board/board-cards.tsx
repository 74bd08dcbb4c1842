// Every card of the board at its place. Drawn again only when a card, a place or the selection changed: never for a
// cursor, a keystroke or a frame of panning.
import { memo } from 'react';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import { rideHeight } from '../card/card-height.ts';
import { IdeaCard, type IdeaCardProps } from '../card/idea-card.tsx';
import type { TableViewProps } from '../list/idea-list.tsx';
import styles from './board-cards.module.css';
import type { Rectangle } from './rectangles.ts';

interface BoardCardsProps
  extends Pick<
    TableViewProps,
    'sections' | 'mode' | 'acts' | 'currentId' | 'selected' | 'chosenId' | 'writers'
  > {
  readonly cards: ReadonlyMap<IdeaId, Rectangle>;
  readonly movingId: IdeaId | null;
}

/** A list in the same order as the list. */
export const BoardCards = memo(function BoardCards(props: BoardCardsProps) {
  const { sections, mode, acts, currentId, selected, chosenId, writers, cards, movingId } = props;
  return (
    <ul role="list" className={styles.cards}>
      {sections.flatMap(({ entries }) =>
        entries.map(({ view }) => {
          const card = cards.get(view.id);
          return (
            card && (
              <BoardCard
                key={view.id}
                x={card.x}
                y={card.y}
                height={card.height}
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
  'cards',
  'movingId',
] as const;

/** The board hands down more than the cards need. */
function isSame(before: BoardCardsProps, after: BoardCardsProps): boolean {
  return watched.every((key) => before[key] === after[key]);
}

interface BoardCardProps extends IdeaCardProps, Pick<Rectangle, 'x' | 'y' | 'height'> {}

const BoardCard = memo(function BoardCard({ x, y, height, ...card }: BoardCardProps) {
  const ride = card.view.riddenId === null ? 0 : rideHeight;
  const style = { translate: `${x}px ${y}px`, blockSize: height, '--high': height, '--ride': ride };
  return (
    <li className={styles.place} style={style}>
      <IdeaCard {...card} />
    </li>
  );
});
