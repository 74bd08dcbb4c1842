// Something to know at the place where it matters. Still: it speaks only when asked to by `live`.
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';
import styles from './notice.module.css';

export type NoticeKind = 'info' | 'good' | 'warning' | 'problem';

interface NoticeProps {
  readonly kind?: NoticeKind;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** Read out politely when it appears: for answers to something the person just did. */
  readonly live?: boolean | undefined;
}

export const noticeIcons: Record<NoticeKind, IconName> = {
  info: 'info',
  good: 'saved',
  warning: 'warning',
  problem: 'problem',
};

/** A strip with an icon, words and perhaps one act. */
export function Notice({ kind = 'info', title, children, action, live }: NoticeProps) {
  return (
    <div className={styles.notice} data-kind={kind} role={live ? 'status' : undefined}>
      <Icon name={noticeIcons[kind]} size="1.5rem" />
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
