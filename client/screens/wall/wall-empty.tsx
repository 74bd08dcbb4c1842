// A wall on which nothing stands yet: an invitation, readable from the last row.
import { Drawing, type DrawingName } from '../../parts/drawing.tsx';
import styles from './wall-empty.module.css';

interface WallEmptyProps {
  readonly drawing: DrawingName;
  readonly title: string;
  readonly children?: string;
}

/** A drawing and large words in the middle. */
export function WallEmpty({ drawing, title, children }: WallEmptyProps) {
  return (
    <div className={styles.empty}>
      <div className={styles.drawing}>
        <Drawing name={drawing} />
      </div>
      <h2 className={styles.title}>{title}</h2>
      {children && <p className={styles.words}>{children}</p>}
    </div>
  );
}
