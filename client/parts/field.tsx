// The frame of every field: label above, hint under it, error at the place where it happened.
import { type ReactNode, useId } from 'react';
import styles from './field.module.css';
import { Icon } from './icon.tsx';

export interface FieldWords {
  readonly label: ReactNode;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Such as “optional”, beside the label. */
  readonly aside?: string | undefined;
  readonly hideLabel?: boolean | undefined;
}

/** What the control inside must carry to be named and described. */
export interface FieldLinks {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldProps extends FieldWords {
  readonly id?: string | undefined;
  /** An element that describes the control too, such as a counter. */
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean | undefined;
  readonly foot?: ReactNode;
  readonly children: (links: FieldLinks) => ReactNode;
}

/** Lays out one control with its words and ties them together for readers. */
export function Field(props: FieldProps) {
  const { label, hint, error, aside, hideLabel, describedBy, invalid, foot, children } = props;
  const made = useId();
  const id = props.id ?? made;
  const described = [hint && `${id}-hint`, error && `${id}-error`, describedBy].filter(Boolean);
  return (
    <div className={styles.field} data-invalid={Boolean(error) || undefined}>
      <label className={styles.label} htmlFor={id} data-hidden={hideLabel || undefined}>
        {label}
        {aside && <span className={styles.aside}> {aside}</span>}
      </label>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': Boolean(error) || invalid ? true : undefined,
      })}
      {foot}
      {error && (
        <p className={styles.error} id={`${id}-error`}>
          <Icon name="problem" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
