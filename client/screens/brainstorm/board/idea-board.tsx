// The table as a board: the same ideas as in the list, where people put them. It pans and zooms; cards are real elements,
// walked by arrow keys. Dragging has its equals: a key, a menu, one press.
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import type { TableState } from '../../../state/table.tsx';
import { useWords } from '../../../state/words.tsx';
import { findCard } from '../card/idea-card.tsx';
import type { TableViewProps } from '../list/idea-list.tsx';
import { useStable } from '../use-stable.ts';
import type { TableActs } from '../use-table-acts.ts';
import type { Where } from '../use-where.ts';
import { BoardCards } from './board-cards.tsx';
import { BoardFrames } from './board-frames.tsx';
import type { BoardLayout } from './board-layout.ts';
import { BoardTools } from './board-tools.tsx';
import { CursorLayer } from './cursor-layer.tsx';
import { toDropTarget } from './dropping.ts';
import styles from './idea-board.module.css';
import { MovingBar } from './moving-bar.tsx';
import { directions, nextCard } from './next-card.ts';
import { cardAt } from './rectangles.ts';
import { RideLines } from './ride-lines.tsx';
import { useCamera } from './use-camera.ts';
import { useCardDrag } from './use-card-drag.ts';
import { placesWith, useKeyMove } from './use-key-move.ts';
import { useWhereItLies } from './use-where-it-lies.tsx';

export interface BoardHandle {
  readonly move: (id: IdeaId) => void;
}

interface IdeaBoardProps extends TableViewProps {
  readonly layout: BoardLayout;
  readonly tableActs: TableActs;
  readonly people: TableState['people'];
  readonly where: Where;
  /** An idea of one's own that just came: it is brought into view. */
  readonly latestOwn: IdeaId | undefined;
  /** Lets a key or a menu begin to move a card. */
  readonly handle: RefObject<BoardHandle | null>;
  /** Two cards were laid on one another. */
  readonly onPair: (ids: readonly IdeaId[]) => void;
}

export function IdeaBoard(props: IdeaBoardProps) {
  const { sections, views, mode, layout, tableActs, people, where, currentId } = props;
  const { t } = useWords();
  const viewport = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const shown = useMemo(
    () => sections.flatMap(({ entries }) => entries.map(({ view }) => view)),
    [sections],
  );
  const first = layout.places.get(shown[0]?.id ?? '') ?? layout.bounds;
  const camera = useCamera(viewport, stage, layout.bounds, first);

  const lies = useWhereItLies(layout.places, views);
  const drop = useStable((id: IdeaId, place: { x: number; y: number }) => {
    const groupId = views.get(id)?.idea.groupId ?? null;
    const target = toDropTarget(layout, id, place);
    if (target.kind === 'board') {
      const words = lies.toWords(id, target.place);
      return tableActs.move(id, target.place, groupId !== null, words);
    }
    if (target.kind === 'card') return props.onPair([target.id, id]);
    if (target.groupId !== groupId) tableActs.group([id], target.groupId);
  });
  const move = useKeyMove({
    camera,
    onDrop: drop,
    onMove(id, place) {
      const words = lies.onTheWay(id, place);
      if (words !== null) tableActs.say(words);
    },
    onCancel: () => tableActs.say(t('brainstorm.said.moveCancelled')),
  });
  const startMove = useStable((id: IdeaId) => {
    const place = layout.places.get(id);
    if (!place) return;
    move.start(id, place);
    findCard(stage.current, id)?.focus({ preventScroll: true });
    tableActs.say(t('brainstorm.moving'));
  });
  useImperativeHandle(props.handle, () => ({ move: startMove }), [startMove]);
  useCardDrag(viewport, stage, camera, { layout, mayDrag: mode.mayWrite, onDrop: drop });
  const places = useMemo(() => placesWith(layout.places, move.moving), [layout, move.moving]);

  const { latestOwn } = props;
  const reveal = useStable((id: IdeaId) => {
    const place = layout.places.get(id);
    if (place) camera.reveal(cardAt(place));
  });
  useEffect(() => {
    if (latestOwn !== undefined) reveal(latestOwn);
  }, [latestOwn, reveal]);

  const press = (event: KeyboardEvent) => {
    if (move.press(event)) return;
    const target = event.target as HTMLElement;
    const id = target.dataset.card;
    const direction = directions[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (id === undefined && target !== viewport.current) return;
    if (direction && (event.shiftKey || id === undefined)) {
      camera.panBy(-direction.x * 80, -direction.y * 80);
    } else if (direction && id !== undefined) {
      const next = nextCard(
        layout.places,
        shown.map((view) => view.id),
        id,
        direction,
      );
      if (next) findCard(stage.current, next)?.focus({ preventScroll: true });
    } else if (event.key === '+' || event.key === '=') camera.zoomBy(1.25);
    else if (event.key === '-') camera.zoomBy(0.8);
    else if (event.key === '0') camera.fit();
    else if (event.key === 'Enter') target.querySelector<HTMLElement>('[data-more]')?.click();
    else return;
    event.preventDefault();
  };
  const follow = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    const { x, y } = camera.toBoard(event.clientX, event.clientY);
    where.tell({ x: Math.round(x), y: Math.round(y) });
  };
  const leave = () => where.tell({ x: undefined, y: undefined });
  const see = ({ target }: FocusEvent<HTMLElement>) => {
    const place = layout.places.get(target.closest<HTMLElement>('[data-card]')?.dataset.card ?? '');
    // The browser has scrolled by then, and what it scrolled was turned into panning.
    if (place && target.matches(':focus-visible')) {
      requestAnimationFrame(() => camera.reveal(cardAt(place)));
    }
  };
  // A finger that rests on a card takes it; it does not ask for the browser's menu.
  const keepRest = (event: MouseEvent) => {
    const { pointerType } = event.nativeEvent as globalThis.PointerEvent;
    if (pointerType === 'touch') event.preventDefault();
  };
  return (
    <div className={styles.board}>
      <div
        ref={viewport}
        className={styles.viewport}
        role="group"
        aria-label={t('brainstorm.board')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the board pans by arrow keys
        tabIndex={0}
        data-board
        data-placing={move.moving ? '' : undefined}
        onKeyDown={press}
        onPointerMove={follow}
        onPointerLeave={leave}
        onFocus={see}
        onClickCapture={(event) => move.click(event) && event.stopPropagation()}
        onContextMenu={keepRest}
      >
        <div ref={stage} className={styles.stage}>
          <BoardFrames {...props} frames={layout.frames} mayWrite={mode.mayWrite} />
          <RideLines shown={shown} places={places} currentId={currentId} />
          <BoardCards {...props} places={places} movingId={move.moving?.id ?? null} />
          <CursorLayer people={people} />
        </div>
      </div>
      {move.moving && <MovingBar onCancel={move.cancel} />}
      <BoardTools camera={camera} />
    </div>
  );
}
