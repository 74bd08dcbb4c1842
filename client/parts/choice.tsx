// One of a few, each on a card with room for a hint: cities, templates, kinds of support.
import { type ReactNode, useId } from 'react';
import styles from './choice.module.css';
import { Icon } from './icon.tsx';

interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** A drawing before the words: an icon, a city's swatch. */
  readonly lead?: ReactNode;
  readonly disabled?: boolean | undefined;
}

interface ChoiceProps {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly options: readonly ChoiceOption[];
  /** The chosen value; empty while nothing is chosen. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The id of the first radio, for an error summary to lead to. */
  readonly id?: string | undefined;
  readonly required?: boolean | undefined;
}

/** A group of native radios on cards. */
export function Choice(props: ChoiceProps) {
  const { legend, hint, error, options, value, onChange, required } = props;
  const made = useId();
  const id = props.id ?? made;
  const describedBy = error ? `${id}-error` : hint ? `${id}-hint` : undefined;
  return (
    <fieldset className={styles.group} aria-describedby={describedBy}>
      <legend className={styles.legend}>{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.cards}>
        {options.map((option, index) => (
          <label key={option.value} className={styles.card}>
            <input
              type="radio"
              className={styles.radio}
              id={index === 0 ? id : undefined}
              name={made}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              required={required}
              onChange={() => onChange(option.value)}
            />
            {option.lead}
            <span className={styles.words}>
              <span className={styles.label}>{option.label}</span>
              {option.hint && <span className={styles.small}>{option.hint}</span>}
            </span>
            <span className={styles.tick}>
              <Icon name="check" />
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          <Icon name="problem" /> {error}
        </p>
      )}
    </fieldset>
  );
}
