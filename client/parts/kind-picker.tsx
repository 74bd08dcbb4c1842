// What kind of thought one is about to put on the table: four glyphs with their words, one of them chosen.
import { useId } from 'react';
import type { IdeaKind } from '../../shared/model/idea.ts';
import { Icon } from './icon.tsx';
import styles from './kind-picker.module.css';

interface KindPickerProps {
  readonly legend: string;
  readonly options: readonly {
    readonly kind: IdeaKind;
    readonly label: string;
    /** Keys that choose it, such as “Alt+1”. */
    readonly keys?: string | undefined;
  }[];
  readonly value: IdeaKind;
  readonly onChange: (kind: IdeaKind) => void;
  readonly disabled?: boolean | undefined;
  /** Only the chosen one shows its word; readers hear them all. */
  readonly isSmall?: boolean | undefined;
}

/** Native radios in one row, on a phone with the glyph above the word. */
export function KindPicker(props: KindPickerProps) {
  const { legend, options, value, onChange, disabled, isSmall } = props;
  const name = useId();
  return (
    <fieldset className={styles.row} disabled={disabled} data-small={isSmall || undefined}>
      <legend className={styles.legend}>{legend}</legend>
      {options.map(({ kind, label, keys }) => (
        <label key={kind} className={styles.part} data-kind={kind} title={keys}>
          <input
            type="radio"
            className={styles.radio}
            name={name}
            value={kind}
            checked={kind === value}
            aria-keyshortcuts={keys}
            onChange={() => onChange(kind)}
          />
          <Icon name={kind} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
