// Short news at the edge of the screen, read out politely, never taking the focus.
import { useEffect, useEffectEvent, useState } from 'react';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { type NoticeKind, noticeIcons } from './notice.tsx';
import styles from './toast-region.module.css';

export interface Toast {
  readonly id: string;
  readonly words: string;
  readonly kind?: NoticeKind | undefined;
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
  /** Leaves by itself after so long, unless it is pointed at or holds the focus. */
  readonly leaveAfterMs?: number | undefined;
}

interface ToastRegionProps {
  readonly label: string;
  readonly toasts: readonly Toast[];
  readonly dismissLabel: string;
  readonly onDismiss: (id: string) => void;
}

/** Keep it mounted for the whole session, so that readers notice what appears in it. */
export function ToastRegion({ label, toasts, dismissLabel, onDismiss }: ToastRegionProps) {
  return (
    <section className={styles.region} aria-label={label} data-print="hide">
      <ul className={styles.list} role="list" aria-live="polite" aria-relevant="additions">
        {toasts.map((toast) => (
          <ToastItem key={toast.id} {...{ toast, dismissLabel, onDismiss }} />
        ))}
      </ul>
    </section>
  );
}

interface ToastItemProps extends Pick<ToastRegionProps, 'dismissLabel' | 'onDismiss'> {
  readonly toast: Toast;
}

function ToastItem({ toast, dismissLabel, onDismiss }: ToastItemProps) {
  const [held, setHeld] = useState(false);
  const leave = useEffectEvent(() => onDismiss(toast.id));
  useEffect(() => {
    if (toast.leaveAfterMs === undefined || held) return;
    const timer = setTimeout(leave, toast.leaveAfterMs);
    return () => clearTimeout(timer);
  }, [toast.leaveAfterMs, held]);
  const kind = toast.kind ?? 'info';
  return (
    <li
      className={styles.toast}
      data-kind={kind}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={noticeIcons[kind]} />
      <span className={styles.words}>{toast.words}</span>
      {toast.action && (
        <Button kind="quiet" onClick={toast.action.onPress}>
          {toast.action.label}
        </Button>
      )}
      <IconButton icon="close" label={dismissLabel} onClick={() => onDismiss(toast.id)} />
    </li>
  );
}
