// Moving a card without dragging: arrow keys and Enter, or one press where it should lie. Escape leaves it where it was.
import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import type { Place } from '../../../../shared/model/idea-on-table.ts';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import { isComposing } from '../keys.ts';
import type { Camera } from './camera.ts';
import { directions } from './next-card.ts';
import { centreOf, type Rectangle } from './rectangles.ts';

export interface Moving {
  readonly id: IdeaId;
  readonly card: Rectangle;
}

interface KeyMove {
  readonly camera: Camera;
  /** On the way, by a key. */
  readonly onMove: (id: IdeaId, place: Place) => void;
  readonly onDrop: (id: IdeaId, place: Place) => void;
  readonly onCancel: (id: IdeaId) => void;
}

const stepLength = 40;
const strides = 5;

export function useKeyMove({ camera, onMove, onDrop, onCancel }: KeyMove) {
  const [moving, setMoving] = useState<Moving | null>(null);

  const put = ({ x, y }: Place) => {
    if (!moving) return;
    setMoving(null);
    onDrop(moving.id, { x, y });
  };
  const cancel = () => {
    if (!moving) return;
    setMoving(null);
    onCancel(moving.id);
  };
  return {
    moving,
    start: (id: IdeaId, card: Rectangle) => setMoving({ id, card }),
    cancel,
    /** Whether the key was for the card that is being moved. */
    press(event: KeyboardEvent): boolean {
      if (!moving || isComposing(event)) return false;
      const direction = directions[event.key];
      if (direction) {
        const length = event.shiftKey ? stepLength * strides : stepLength;
        const { x, y } = moving.card;
        const card = {
          ...moving.card,
          x: x + direction.x * length,
          y: y + direction.y * length,
        };
        setMoving({ ...moving, card });
        onMove(moving.id, card);
        camera.reveal(card);
      } else if (event.key === 'Enter') put(moving.card);
      else if (event.key === 'Escape') cancel();
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
    /** Whether the press said where the card should lie. */
    click(event: MouseEvent): boolean {
      if (!moving || (event.target as Element).closest('button')) return false;
      const { x, y } = camera.toBoard(event.clientX, event.clientY);
      const middle = centreOf({ ...moving.card, x: 0, y: 0 });
      put({ x: x - middle.x, y: y - middle.y });
      return true;
    },
  };
}

/** Where the moved card is drawn. */
export function cardsWith(
  cards: ReadonlyMap<IdeaId, Rectangle>,
  moving: Moving | null,
): ReadonlyMap<IdeaId, Rectangle> {
  return moving ? new Map(cards).set(moving.id, moving.card) : cards;
}
