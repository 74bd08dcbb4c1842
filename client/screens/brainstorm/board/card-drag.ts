// Dragging a card by mouse, pen or finger. A finger takes a card by its grip or by resting on it, so that it can still
// pan. The card follows past React; only letting it go is an act.
import type { Place } from '../../../../shared/model/idea-on-table.ts';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import type { BoardLayout } from './board-layout.ts';
import type { Camera } from './camera.ts';
import { whatLiesUnder } from './dropping.ts';
import type { Rectangle } from './rectangles.ts';
import { redrawLines } from './ride-lines.tsx';

export interface Draggable {
  readonly layout: BoardLayout;
  readonly mayDrag: boolean;
  readonly onDrop: (id: IdeaId, place: Place) => void;
}

export interface CardDrag {
  /** What can be dragged as of now. */
  readonly follow: (draggable: Draggable) => void;
  /** Begins to listen; returns the end of it. */
  readonly attach: (viewport: HTMLElement, sheet: HTMLElement) => () => void;
}

interface Held {
  readonly id: IdeaId;
  /** The element that is placed on the sheet. */
  readonly item: HTMLElement;
  readonly pointerId: number;
  readonly start: Place;
  /** From the card's corner to the pointer, on the board. */
  readonly grab: Place;
  /** Of a finger that has to rest on the card first. */
  readonly rest: ReturnType<typeof setTimeout> | undefined;
  at: Place;
  place: Place;
  isDragging: boolean;
  frame: number;
}

const startsAfter = 5;
const restMs = 350;
const edge = 48;
const edgeSpeed = 14;

export function createCardDrag(camera: Camera): CardDrag {
  let draggable: Draggable | null = null;

  function attach(viewport: HTMLElement, sheet: HTMLElement): () => void {
    let held: Held | null = null;
    const cards = () => draggable?.layout.cards ?? new Map<IdeaId, Rectangle>();

    function take(event: PointerEvent): void {
      const target = event.target as HTMLElement;
      const card = target.closest<HTMLElement>('[data-card]');
      const id = card?.dataset.card;
      const place = id === undefined ? undefined : cards().get(id);
      const item = card?.closest('li');
      if (!draggable?.mayDrag || held || event.button !== 0 || !id || !place || !item) return;
      if (target.closest('input, label, [aria-haspopup]')) return;
      const pointer = camera.toBoard(event.clientX, event.clientY);
      const at = { x: event.clientX, y: event.clientY };
      const mustRest = event.pointerType === 'touch' && !target.closest('[data-grip]');
      held = {
        id,
        item,
        pointerId: event.pointerId,
        start: at,
        grab: { x: pointer.x - place.x, y: pointer.y - place.y },
        rest: mustRest ? setTimeout(begin, restMs) : undefined,
        at,
        place,
        isDragging: false,
        frame: 0,
      };
    }
    function begin(): void {
      if (!held || held.isDragging) return;
      held.isDragging = true;
      held.item.setAttribute('data-dragging', '');
      viewport.setPointerCapture(held.pointerId);
      draw();
    }
    function draw(): void {
      if (!held) return;
      const pan = panAtEdge(viewport.getBoundingClientRect(), held.at);
      if (pan.x !== 0 || pan.y !== 0) camera.panBy(pan.x, pan.y);
      follow(held);
      held.frame = requestAnimationFrame(draw);
    }
    function follow(holding: Held): void {
      const pointer = camera.toBoard(holding.at.x, holding.at.y);
      const place = { x: pointer.x - holding.grab.x, y: pointer.y - holding.grab.y };
      if (place.x === holding.place.x && place.y === holding.place.y) return;
      holding.place = place;
      holding.item.style.translate = `${place.x}px ${place.y}px`;
      redrawLines(sheet, holding.id, place, cards());
      mark(sheet, draggable && whatLiesUnder(draggable.layout, holding.id, place));
    }
    function end(isDropped: boolean): void {
      const holding = held;
      held = null;
      if (!holding) return;
      clearTimeout(holding.rest);
      cancelAnimationFrame(holding.frame);
      if (!holding.isDragging) return;
      // The hand may have moved since the last frame.
      follow(holding);
      const { id, item, place } = holding;
      const home = cards().get(id) ?? place;
      mark(sheet, null);
      item.removeAttribute('data-dragging');
      item.style.translate = `${home.x}px ${home.y}px`;
      redrawLines(sheet, id, null, cards());
      swallowClick();
      if (isDropped) draggable?.onDrop(id, place);
    }
    function move(event: PointerEvent): void {
      if (held?.pointerId !== event.pointerId) return;
      held.at = { x: event.clientX, y: event.clientY };
      const gone = Math.hypot(event.clientX - held.start.x, event.clientY - held.start.y);
      if (held.isDragging || gone < startsAfter) return;
      // A finger that moves before it has rested means to pan.
      if (held.rest === undefined) begin();
      else end(false);
    }
    const leave = new AbortController();
    const { signal } = leave;
    const up = (event: PointerEvent) => {
      if (held?.pointerId === event.pointerId) end(event.type === 'pointerup');
    };
    const press = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && held?.isDragging) end(false);
    };
    // While a finger drags a card the board must not pan under it.
    const touch = (event: TouchEvent) => {
      if (held?.isDragging) event.stopPropagation();
    };
    viewport.addEventListener('pointerdown', take, { signal });
    viewport.addEventListener('touchmove', touch, { capture: true, signal });
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', up, { signal });
    window.addEventListener('pointercancel', up, { signal });
    window.addEventListener('keydown', press, { signal });
    return () => {
      end(false);
      leave.abort();
    };
  }
  return {
    follow: (next) => {
      draggable = next;
    },
    attach,
  };
}

function panAtEdge({ left, right, top, bottom }: DOMRect, { x, y }: Place): Place {
  const towards = (at: number, least: number, most: number) =>
    at < least + edge ? edgeSpeed : at > most - edge ? -edgeSpeed : 0;
  return { x: towards(x, left, right), y: towards(y, top, bottom) };
}

/** Shows what the card would be let go onto. */
function mark(sheet: ParentNode, under: ReturnType<typeof whatLiesUnder>): void {
  const selector =
    under?.kind === 'group' ? `[data-group="${under.groupId}"]` : `[data-card="${under?.id}"]`;
  const wanted = under ? sheet.querySelector(selector) : null;
  const before = sheet.querySelector('[data-target]');
  if (before === wanted) return;
  before?.removeAttribute('data-target');
  wanted?.setAttribute('data-target', '');
}

/** The click that follows letting go is not meant for the card. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => event.stopPropagation();
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}
