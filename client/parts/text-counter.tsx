// How many characters are used. Seen always, spoken only where it matters: near the end and beyond.
import styles from './text-counter.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

interface TextCounterProps {
  readonly id: string;
  readonly used: number;
  readonly most: number;
  readonly words?: ((used: number, most: number) => string) | undefined;
}

const speakWithinLast = 20;

/** The counter under a field; marked when the text is too long. */
export function TextCounter({ id, used, most, words }: TextCounterProps) {
  const figures = `${used} / ${most}`;
  const said = words ? words(used, most) : figures;
  const left = most - used;
  const near = left <= Math.min(speakWithinLast, most / 4);
  const spoken = left < 0 || (near && left % 5 === 0) ? said : '';
  return (
    <div className={styles.counter} data-near={near || undefined} data-over={left < 0 || undefined}>
      <span aria-hidden="true" translate="no">
        {figures}
      </span>
      <VisuallyHidden id={id}>{said}</VisuallyHidden>
      <VisuallyHidden role="status">{spoken}</VisuallyHidden>
    </div>
  );
}
