// Yes or no, with its words beside it; the whole line is the target.
import type { ComponentProps, ReactNode } from 'react';
import { useId } from 'react';
import styles from './checkbox.module.css';
import { Icon } from './icon.tsx';

interface CheckboxProps
  extends Omit<ComponentProps<'input'>, 'className' | 'style' | 'type' | 'onChange' | 'checked'> {
  readonly label: ReactNode;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A native checkbox with label and hint. */
export function Checkbox({ label, hint, checked, onChange, ...rest }: CheckboxProps) {
  const hintId = useId();
  return (
    <label className={styles.line}>
      <input
        {...rest}
        type="checkbox"
        className={styles.box}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        aria-describedby={hint ? hintId : undefined}
      />
      <span className={styles.mark}>
        <Icon name="check" />
      </span>
      <span>
        <span className={styles.label}>{label}</span>
        {hint && (
          <span id={hintId} className={styles.hint}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
