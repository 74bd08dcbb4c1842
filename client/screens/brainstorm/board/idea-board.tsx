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
import type { TableActs } from '../use-table-acts.tsx';
import type { Where } from '../use-where.ts';
import { BoardCards } from './board-cards.tsx';
import { BoardFrames } from './board-frames.tsx';
import { pressOnBoard } from './board-keys.ts';
import { type BoardLayout, whereToBegin } from './board-layout.ts';
import type { Camera } from './camera.ts';
import { CursorLayer } from './cursor-layer.tsx';
import { toDropTarget } from './dropping.ts';
import { EdgePills } from './edge-pills.tsx';
import styles from './idea-board.module.css';
import { MovingBar } from './moving-bar.tsx';
import { RideLines } from './ride-lines.tsx';
import { useBoardNews } from './use-board-news.ts';
import { useCamera } from './use-camera.ts';
import { useCardDrag } from './use-card-drag.ts';
import { cardsWith, useKeyMove } from './use-key-move.ts';
import { useWhereItLies } from './use-where-it-lies.tsx';

export interface BoardHandle extends Pick<Camera, 'zoomBy' | 'fit'> {
  readonly move: (id: IdeaId) => void;
}

interface IdeaBoardProps extends TableViewProps {
  readonly layout: BoardLayout;
  readonly tableActs: TableActs;
  readonly people: TableState['people'];
  readonly where: Where;
  /** An idea of one's own that just came: it is brought into view. */
  readonly latestOwn: IdeaId | undefined;
  /** Lets a key or a menu begin to move a card, and the tools show more or less. */
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
  const first = useMemo(() => whereToBegin(layout, shown[0]?.id ?? ''), [layout, shown]);
  const camera = useCamera(viewport, stage, layout.bounds, first);
  const news = useBoardNews(camera, layout, shown);

  const lies = useWhereItLies(layout.cards, views);
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
    const card = layout.cards.get(id);
    if (!card) return;
    move.start(id, card);
    findCard(stage.current, id)?.focus({ preventScroll: true });
    tableActs.say(t('brainstorm.moving'));
  });
  useImperativeHandle(
    props.handle,
    () => ({ move: startMove, zoomBy: camera.zoomBy, fit: camera.fit }),
    [startMove, camera],
  );
  useCardDrag(viewport, stage, camera, { layout, mayDrag: mode.mayWrite, onDrop: drop });
  const cards = useMemo(() => cardsWith(layout.cards, move.moving), [layout, move.moving]);

  const { latestOwn } = props;
  const reveal = useStable((id: IdeaId) => {
    const card = layout.cards.get(id);
    if (card) camera.reveal(card);
  });
  useEffect(() => {
    if (latestOwn !== undefined) reveal(latestOwn);
  }, [latestOwn, reveal]);

  const go = (id: IdeaId) => {
    reveal(id);
    findCard(stage.current, id)?.focus({ preventScroll: true });
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (move.press(event)) return;
    const shownIds = shown.map(({ id }) => id);
    pressOnBoard(event, { camera, cards: layout.cards, shownIds });
  };
  const follow = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    const { x, y } = camera.toBoard(event.clientX, event.clientY);
    where.tell({ x: Math.round(x), y: Math.round(y) });
  };
  const leave = () => where.tell({ x: undefined, y: undefined });
  const see = ({ target }: FocusEvent<HTMLElement>) => {
    const card = layout.cards.get(target.closest<HTMLElement>('[data-card]')?.dataset.card ?? '');
    // The browser has scrolled by then, and what it scrolled was turned into panning.
    if (card && target.matches(':focus-visible')) {
      requestAnimationFrame(() => camera.reveal(card));
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
          <RideLines shown={shown} cards={cards} currentId={currentId} />
          <BoardCards {...props} cards={cards} movingId={move.moving?.id ?? null} />
          <CursorLayer people={people} />
        </div>
      </div>
      {move.moving && <MovingBar onCancel={move.cancel} />}
      <EdgePills news={news} onGo={go} />
    </div>
  );
}
