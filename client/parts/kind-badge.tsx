// What kind of thought an idea is: glyph, colour and word.
import type { IdeaKind } from '../../shared/model/idea.ts';
import { Icon } from './icon.tsx';
import styles from './kind-badge.module.css';

interface KindBadgeProps {
  readonly kind: IdeaKind;
  readonly label: string;
  /** `glyph` hides the word from the eye, for small cards. */
  readonly show?: 'words' | 'glyph';
}

/** A small mark for solution, obstacle, contact or funding. */
export function KindBadge({ kind, label, show = 'words' }: KindBadgeProps) {
  if (show === 'glyph') {
    return (
      <span
        className={styles.badge}
        data-kind={kind}
        data-show="glyph"
        role="img"
        aria-label={label}
        title={label}
      >
        <Icon name={kind} />
      </span>
    );
  }
  return (
    <span className={styles.badge} data-kind={kind}>
      <Icon name={kind} />
      {label}
    </span>
  );
}
