// “3 new ideas” at the edge beyond which they lie: a press leads there.
import type { IdeaId } from '../../../../shared/model/ids.ts';
import { Button } from '../../../parts/button.tsx';
import type { IconName } from '../../../parts/icon-shapes.ts';
import { useWords } from '../../../state/words.tsx';
import styles from './edge-pills.module.css';
import type { Edge } from './looking.ts';
import type { EdgeNews } from './use-board-news.ts';

const edges: readonly (readonly [Edge, IconName])[] = [
  ['top', 'up'],
  ['left', 'back'],
  ['right', 'next'],
  ['bottom', 'down'],
];

interface EdgePillsProps {
  readonly news: readonly EdgeNews[];
  readonly onGo: (id: IdeaId) => void;
}

export function EdgePills({ news, onGo }: EdgePillsProps) {
  const { t } = useWords();
  if (news.length === 0) return null;
  return (
    <div className={styles.edges}>
      {edges.map(([edge, icon]) => (
        <div key={edge} className={styles.edge} data-edge={edge}>
          {news
            .filter((one) => one.edge === edge)
            .map(({ news: what, ids }) => {
              const words = t(`brainstorm.${what === 'came' ? 'newcomers' : 'movedAway'}`, {
                count: ids.length,
              });
              return (
                <span key={what} className={styles.pill} data-news={what}>
                  <Button
                    icon={icon}
                    aria-label={t('brainstorm.beyond', { words, edge })}
                    onClick={() => ids[0] !== undefined && onGo(ids[0])}
                  >
                    {words}
                  </Button>
                </span>
              );
            })}
        </div>
      ))}
    </div>
  );
}
