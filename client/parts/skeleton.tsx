// The shape of what is coming, so that nothing jumps when it arrives. Silent: say `loading` once nearby.
import styles from './skeleton.module.css';

interface SkeletonProps {
  /** Lines of text, the last one short. */
  readonly lines?: number;
}

/** Grey lines in the place of text. */
export function Skeleton({ lines = 3 }: SkeletonProps) {
  return (
    <div className={styles.skeleton} aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} />
      ))}
    </div>
  );
}
