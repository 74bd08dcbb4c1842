// A small square that shows what is chosen, as an icon or two letters, and opens the device's own list.
import type { ChangeEvent, ReactNode } from 'react';
import styles from './mark-select.module.css';

interface MarkSelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly lang?: string | undefined;
  }[];
  readonly onChange: (value: Value) => void;
  /** Stands for what is chosen; readers hear the list's own words. */
  readonly mark: ReactNode;
}

export function MarkSelect<Value extends string>(props: MarkSelectProps<Value>) {
  const { label, value, options, onChange, mark } = props;
  const choose = (event: ChangeEvent<HTMLSelectElement>) => onChange(event.target.value as Value);
  return (
    <span className={styles.frame} title={label}>
      <span className={styles.mark} aria-hidden="true">
        {mark}
      </span>
      <select className={styles.select} aria-label={label} value={value} onChange={choose}>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
