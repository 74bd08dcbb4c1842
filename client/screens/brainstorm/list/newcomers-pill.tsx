// “3 new ideas”: others' ideas that came outside of what one sees. Pressing it leads to the first of them; seeing
// them makes it go.
import { type RefObject, useEffect, useState } from 'react';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import { Button } from '../../../parts/button.tsx';
import { useServerNow } from '../../../state/server-now.ts';
import { useWords } from '../../../state/words.tsx';
import { findCard } from '../card/idea-card.tsx';
import type { IdeaView, IdeaViews } from '../card/idea-view.ts';
import { useStable } from '../use-stable.ts';
import styles from './newcomers-pill.module.css';

interface NewcomersPillProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly views: IdeaViews;
  /** As shown. */
  readonly order: readonly IdeaId[];
}

/** The server's clock is read once; it need not tick here. */
const everyMs = 3_600_000;

/** Nothing while there is no news. */
export function NewcomersPill({ root, views, order }: NewcomersPillProps) {
  const { t } = useWords();
  // What is older than this page came with the table, however late its pieces arrive.
  const [openedAtMs] = useState(useServerNow(everyMs));
  const [seen, setSeen] = useState<ReadonlySet<IdeaId>>(new Set());
  const [outside, setOutside] = useState<ReadonlySet<IdeaId>>(new Set());
  const see = useStable((ids: readonly IdeaId[]) => setSeen(new Set([...seen, ...ids])));
  const isFresh = (view: IdeaView | undefined) =>
    view && !view.isMine && (view.idea.createdAtMs ?? 0) > openedAtMs && !seen.has(view.id);
  const fresh = order.filter((id) => isFresh(views.get(id)));
  const key = fresh.join(' ');

  useEffect(() => {
    if (key === '') return;
    const watch = new IntersectionObserver((entries) => {
      const idsOf = (isSeen: boolean) =>
        entries
          .filter(({ isIntersecting }) => isIntersecting === isSeen)
          .map(({ target }) => (target as HTMLElement).dataset.card ?? '');
      see(idsOf(true));
      setOutside((before) => new Set([...before, ...idsOf(false)]));
    });
    for (const id of key.split(' ')) {
      const card = findCard(root.current, id);
      if (card) watch.observe(card);
    }
    return () => watch.disconnect();
  }, [key, root, see]);

  const waiting = fresh.filter((id) => outside.has(id));
  const [first] = waiting;
  if (first === undefined) return null;
  const show = () => {
    const card = findCard(root.current, first);
    card?.scrollIntoView({ block: 'center' });
    card?.focus({ preventScroll: true });
    see(waiting);
  };
  return (
    <div className={styles.pill}>
      <Button icon="down" onClick={show}>
        {t('brainstorm.newcomers', { count: waiting.length })}
      </Button>
    </div>
  );
}
