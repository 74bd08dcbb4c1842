// A question on top of the page, in the browser's own dialog: focus stays in, Escape leaves,
// and the focus returns to where it came from.
import {
  type MouseEvent,
  type ReactNode,
  type SyntheticEvent,
  useEffect,
  useId,
  useRef,
} from 'react';
import styles from './dialog.module.css';
import { IconButton } from './icon-button.tsx';
import { useLayer } from './layers.tsx';

interface DialogProps {
  readonly open: boolean;
  readonly title: ReactNode;
  readonly closeLabel: string;
  /** Called for Escape, the cross, a press outside and the way back. The caller sets `open` to false. */
  readonly onClose: () => void;
  /** In place of `onClose` for all but the cross: left without an answer, perhaps by accident. */
  readonly onLeave?: () => void;
  readonly children: ReactNode;
  /** Buttons, the main one first. `data-focus-first` marks the one that takes the focus. */
  readonly actions?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large';
  readonly role?: 'dialog' | 'alertdialog';
}

/** A modal dialog. Its content is built only while it is open. */
export function Dialog(props: DialogProps) {
  return props.open ? <OpenDialog {...props} /> : null;
}

function OpenDialog(props: DialogProps) {
  const { title, closeLabel, onClose, children, actions, size = 'medium', role } = props;
  const { onLeave = onClose } = props;
  const titleId = useId();
  const ref = useRef<HTMLDialogElement>(null);
  useLayer(onLeave);

  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    if (dialog && !dialog.open) dialog.showModal();
    if (dialog) findFirst(dialog)?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  const cancel = (event: SyntheticEvent) => {
    if (event.target !== ref.current) return; // a file picker or a dialog inside also cancels
    event.preventDefault();
    onLeave();
  };
  const pressOutside = (event: MouseEvent) => {
    if (event.target === ref.current) onLeave();
  };
  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      data-size={size}
      role={role === 'alertdialog' ? role : undefined}
      aria-labelledby={titleId}
      onCancel={cancel}
      onClick={pressOutside}
    >
      <div className={styles.sheet}>
        <header className={styles.head}>
          <h2 id={titleId} className={styles.title} tabIndex={-1}>
            {title}
          </h2>
          <IconButton icon="close" label={closeLabel} onClick={onClose} />
        </header>
        <div className={styles.body}>{children}</div>
        {actions && <footer className={styles.actions}>{actions}</footer>}
      </div>
    </dialog>
  );
}

/** What is marked, or else the first field; without any the title, from which one reads on. */
function findFirst(dialog: HTMLDialogElement): HTMLElement | null {
  return (
    dialog.querySelector<HTMLElement>('[data-focus-first]') ??
    dialog.querySelector<HTMLElement>('input, textarea, select') ??
    dialog.querySelector('h2')
  );
}
