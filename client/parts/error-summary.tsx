// What has to be mended before it can be sent, in one place, each line leading to its field.
import { type MouseEvent, useEffect, useId, useRef } from 'react';
import styles from './error-summary.module.css';
import { Icon } from './icon.tsx';

export interface FieldProblem {
  /** The id of the control that can mend it. */
  readonly fieldId: string;
  readonly words: string;
}

interface ErrorSummaryProps {
  readonly title: string;
  /** Those that are still to be mended. */
  readonly problems: readonly FieldProblem[];
  /** Raise it with every attempt to send: the focus comes here each time. */
  readonly attempt: number;
}

/** Takes the focus after an attempt that had problems, which says it; counting down is silent. Nothing without any. */
export function ErrorSummary({ title, problems, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (problems.length === 0) return null;
  const go = (event: MouseEvent, fieldId: string) => {
    event.preventDefault(); // the address of the page stays as it is
    const field = document.getElementById(fieldId);
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  };
  return (
    <div ref={box} className={styles.summary} role="group" aria-labelledby={titleId} tabIndex={-1}>
      <p id={titleId} className={styles.title}>
        <Icon name="problem" /> {title}
      </p>
      <ul className={styles.list}>
        {problems.map(({ fieldId, words }) => (
          <li key={fieldId}>
            <a href={`#${fieldId}`} onClick={(event) => go(event, fieldId)}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
