// A question on top of the page, in the browser's own dialog: focus stays in, Escape leaves,
// and the focus returns to where it came from. Beside the page it takes nothing away: one works in both.
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type SyntheticEvent,
  useId,
  useRef,
} from 'react';
import styles from './dialog.module.css';
import { IconButton } from './icon-button.tsx';
import { useLayer } from './layers.tsx';
import { useMedia } from './use-media.ts';
import { useShownDialog } from './use-shown-dialog.ts';

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
  /** Where the window has the room: a sheet at the side, for which the page makes way and stays in use. */
  readonly beside?: boolean;
}

/** How much room that is. */
const roomBeside = '(min-width: 80rem)';

/** A modal dialog. Its content is built only while it is open. */
export function Dialog(props: DialogProps) {
  return props.open ? <OpenDialog {...props} /> : null;
}

function OpenDialog(props: DialogProps) {
  const { title, closeLabel, onClose, children, actions, size = 'medium', role } = props;
  const { onLeave = onClose } = props;
  const titleId = useId();
  const ref = useRef<HTMLDialogElement>(null);
  const hasRoom = useMedia(roomBeside);
  const isBeside = (props.beside ?? false) && hasRoom;
  useLayer(onLeave);
  useShownDialog(ref, isBeside);

  const cancel = (event: SyntheticEvent) => {
    if (event.target !== ref.current) return; // a file picker or a dialog inside also cancels
    event.preventDefault();
    onLeave();
  };
  const pressOutside = (event: MouseEvent) => {
    if (event.target === ref.current && !isBeside) onLeave();
  };
  // Only a modal dialog is told of Escape by the browser.
  const press = (event: KeyboardEvent) => {
    const isOwn = (event.target as Element).closest('dialog') === ref.current;
    const isEscape = event.key === 'Escape' && !event.nativeEvent.isComposing;
    if (isBeside && isOwn && isEscape && !event.defaultPrevented) onLeave();
  };
  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      data-size={size}
      data-beside={isBeside || undefined}
      role={role === 'alertdialog' ? role : undefined}
      aria-labelledby={titleId}
      onCancel={cancel}
      onClick={pressOutside}
      onKeyDown={press}
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
