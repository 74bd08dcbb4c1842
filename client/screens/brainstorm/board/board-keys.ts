// The keys of the board: arrows walk from card to card or move the board, others enlarge it.
import type { KeyboardEvent } from 'react';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import { findCard } from '../card/idea-card.tsx';
import type { Camera } from './camera.ts';
import { directions, nextCard } from './next-card.ts';
import type { Rectangle } from './rectangles.ts';

interface Walked {
  readonly camera: Camera;
  readonly cards: ReadonlyMap<IdeaId, Rectangle>;
  readonly shownIds: readonly IdeaId[];
}

const panLength = 80;

export function pressOnBoard(event: KeyboardEvent<HTMLElement>, walked: Walked): void {
  const { camera, cards, shownIds } = walked;
  const { currentTarget: viewport, key } = event;
  const target = event.target as HTMLElement;
  const id = target.dataset.card;
  const direction = directions[key];
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (id === undefined && target !== viewport) return;
  if (direction && (event.shiftKey || id === undefined)) {
    camera.panBy(-direction.x * panLength, -direction.y * panLength);
  } else if (direction && id !== undefined) {
    const next = nextCard(cards, shownIds, id, direction);
    if (next) findCard(viewport, next)?.focus({ preventScroll: true });
  } else if (key === '+' || key === '=') camera.zoomBy(1.25);
  else if (key === '-') camera.zoomBy(0.8);
  else if (key === '0') camera.fit();
  else if (key === 'Enter') target.querySelector<HTMLElement>('[data-more]')?.click();
  else return;
  event.preventDefault();
}
