// Where the others point on the board: a small arrow in their city's colour and pattern with their name. In a crowd they
// fade and lose their names, so that they do not cover what people write.

import { CitySwatch } from '../../../parts/city-swatch.tsx';
import { Written } from '../../../pieces/languages/written.tsx';
import type { TableState } from '../../../state/table.tsx';
import styles from './cursor-layer.module.css';

const crowd = 20;

/** Silent for readers: who is here is told elsewhere. The camera gives the scale to undo. */
export function CursorLayer({ people }: { readonly people: TableState['people'] }) {
  const pointing = people.filter(({ at }) => at.x !== undefined && at.y !== undefined);
  const isCrowd = pointing.length > crowd;
  return (
    <div className={styles.cursors} data-crowd={isCrowd || undefined} aria-hidden="true">
      {pointing.map(({ personId, name, cityIndex, at }) => (
        <div
          key={personId}
          className={styles.cursor}
          data-city={Math.max(cityIndex, 0) % 12}
          style={{ translate: `${at.x}px ${at.y}px` }}
        >
          <svg className={styles.arrow} viewBox="0 0 20 20">
            <path d="M2 2l6 15 2.5-6.5L17 8z" />
          </svg>
          {!isCrowd && (
            <span className={styles.name}>
              {cityIndex >= 0 && <CitySwatch index={cityIndex} size="1rem" />}
              <Written isName by={{ personId }}>
                {name}
              </Written>
            </span>
          )}
        </div>
      ))}
    </div>
  );
}
