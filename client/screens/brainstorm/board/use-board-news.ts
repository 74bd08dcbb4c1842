// What came or went to where one does not look: others' new ideas, and cards that were in view until somebody moved them.
// Seeing them makes the news go.
import { useEffect, useRef, useState } from 'react';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import { useServerNow } from '../../../state/server-now.ts';
import type { IdeaView } from '../card/idea-view.ts';
import { useStable } from '../use-stable.ts';
import type { BoardLayout } from './board-layout.ts';
import type { Camera } from './camera.ts';
import type { Edge } from './looking.ts';

type News = 'came' | 'moved';

export interface EdgeNews {
  readonly news: News;
  /** Beyond which edge they lie. */
  readonly edge: Edge;
  readonly ids: readonly IdeaId[];
}

/** The server's clock is read once; it need not tick here. */
const everyMs = 3_600_000;

/** Of the ideas that are shown. */
export function useBoardNews(
  camera: Camera,
  layout: BoardLayout,
  shown: readonly IdeaView[],
): readonly EdgeNews[] {
  // What is older than this page came with the table, however late its pieces arrive.
  const [openedAtMs] = useState(useServerNow(everyMs));
  const [news, setNews] = useState<readonly EdgeNews[]>([]);
  const before = useRef(layout);
  const waiting = useRef(new Map<IdeaId, News>());

  const edgeOf = (id: IdeaId, { cards }: BoardLayout) => {
    const card = cards.get(id);
    return card ? camera.edgeOf(card) : null;
  };
  const tell = useStable(() => {
    const ids = new Set(shown.map(({ id }) => id));
    const found = new Map<string, EdgeNews & { readonly ids: IdeaId[] }>();
    for (const [id, what] of waiting.current) {
      const edge = ids.has(id) ? edgeOf(id, layout) : null;
      if (edge === null) {
        waiting.current.delete(id);
        continue;
      }
      const key = `${what} ${edge}`;
      const known = found.get(key) ?? { news: what, edge, ids: [] };
      known.ids.push(id);
      found.set(key, known);
    }
    if (found.size > 0 || news.length > 0) setNews([...found.values()]);
  });
  const follow = useStable(() => {
    if (before.current === layout) return;
    for (const view of shown) {
      const card = layout.cards.get(view.id);
      const lay = before.current.cards.get(view.id);
      const isNew = !lay && !view.isMine && (view.idea.createdAtMs ?? 0) > openedAtMs;
      const isMoved = lay && card && (lay.x !== card.x || lay.y !== card.y);
      if (isNew) waiting.current.set(view.id, 'came');
      else if (isMoved && camera.edgeOf(lay) === null) waiting.current.set(view.id, 'moved');
    }
    before.current = layout;
  });
  // After the camera has followed what there is to see.
  useEffect(() => {
    follow();
    tell();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what they read is new with these
  }, [follow, tell, layout, shown]);
  useEffect(() => camera.watch(tell), [camera, tell]);
  return news;
}
