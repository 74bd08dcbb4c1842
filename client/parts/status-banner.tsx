// Whether the work is safe. Always seen; spoken only when it turns bad and when it is good again,
// because saving changes with every key and readers must not hear that.
import { type ReactNode, useState } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';
import styles from './status-banner.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export type StatusKind = 'saved' | 'saving' | 'offline' | 'problem';

interface StatusBannerProps {
  readonly kind: StatusKind;
  readonly words: string;
  /** What it means for the reader, such as how many edits are kept here. */
  readonly detail?: string | undefined;
  readonly action?: ReactNode;
}

const icons: Record<StatusKind, IconName> = {
  saved: 'saved',
  saving: 'saving',
  offline: 'offline',
  problem: 'problem',
};

/** A quiet line while all is well; a banner when it is not. */
export function StatusBanner({ kind, words, detail, action }: StatusBannerProps) {
  const bad = kind === 'offline' || kind === 'problem';
  const [wasBad, setWasBad] = useState(bad);
  if (bad && !wasBad) setWasBad(true);
  const spoken = bad ? [words, detail].filter(Boolean).join('. ') : '';
  const restored = wasBad && kind === 'saved' ? words : '';
  return (
    <div className={styles.banner} data-kind={kind}>
      <Icon name={icons[kind]} />
      <p className={styles.words}>
        <span className={styles.title}>{words}</span>
        {detail && <span className={styles.detail}> {detail}</span>}
      </p>
      {action}
      <VisuallyHidden role="status">{spoken || restored}</VisuallyHidden>
    </div>
  );
}
