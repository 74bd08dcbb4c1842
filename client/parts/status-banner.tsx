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
  /** What it is about when something is the matter; spoken once for as long as it is about the same. */
  readonly topic?: string | undefined;
}

interface Spoken {
  readonly topic: string | undefined;
  readonly words: string;
}

const icons: Record<StatusKind, IconName> = {
  saved: 'saved',
  saving: 'saving',
  offline: 'offline',
  problem: 'problem',
};

/** A quiet line while all is well, on a phone only its mark; a banner when it is not. */
export function StatusBanner({ kind, words, detail, action, topic: given }: StatusBannerProps) {
  const isBad = kind === 'offline' || kind === 'problem';
  const topic = given ?? (isBad ? kind : undefined);
  const [spoken, setSpoken] = useState<Spoken>({ topic: undefined, words: '' });
  if (topic !== spoken.topic && (topic !== undefined || kind === 'saved')) {
    setSpoken({ topic, words: isBad ? [words, detail].filter(Boolean).join('. ') : words });
  }
  // It may come again before it is over, and is not spoken again; nobody is to find it there meanwhile.
  const isPast = topic !== undefined && topic === spoken.topic && !isBad;
  if (isPast && spoken.words !== '') setSpoken({ topic, words: '' });
  return (
    <div
      className={styles.banner}
      data-kind={kind}
      data-told={isBad || detail !== undefined || undefined}
    >
      <Icon name={icons[kind]} />
      <p className={styles.words}>
        <span className={styles.title}>{words}</span>
        {detail && <span className={styles.detail}> {detail}</span>}
      </p>
      {action}
      <VisuallyHidden role="status">{spoken.words}</VisuallyHidden>
    </div>
  );
}
