// “3 new ideas”: others' ideas that came outside of what one sees. Pressing it leads to the first of them; seeing
// them makes it go.
import { type RefObject, useEffect, useState } from 'react';
import type { IdeaId } from '../../../shared/model/ids.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../state/words.tsx';
import { findCard } from './idea-card.tsx';
import type { IdeaViews } from './idea-view.ts';
import styles from './newcomers-pill.module.css';
import { useStable } from './use-stable.ts';

interface NewcomersPillProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly views: IdeaViews;
  /** As shown. */
  readonly order: readonly IdeaId[];
}

const settlingMs = 2500;

/** Nothing while there is no news. */
export function NewcomersPill({ root, views, order }: NewcomersPillProps) {
  const { t } = useWords();
  // Null while the table itself may still be coming in pieces: that is no news.
  const [known, setKnown] = useState<ReadonlySet<IdeaId> | null>(null);
  const [outside, setOutside] = useState<ReadonlySet<IdeaId>>(new Set());
  const settle = useStable(() => setKnown(new Set(views.keys())));
  useEffect(() => {
    const timer = setTimeout(settle, settlingMs);
    return () => clearTimeout(timer);
  }, [settle]);
  const see = useStable((ids: readonly IdeaId[]) => setKnown(new Set([...(known ?? []), ...ids])));
  const fresh = known ? order.filter((id) => !known.has(id) && !views.get(id)?.isMine) : [];
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
