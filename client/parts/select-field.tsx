// One of a list, chosen with the device's own list: best on a phone and for readers.
import type { ChangeEvent, ComponentProps } from 'react';
import control from './control.module.css';
import { Field, type FieldWords } from './field.tsx';
import { Icon } from './icon.tsx';
import styles from './select-field.module.css';

interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** The language of the label, where it differs, so that it is read and drawn right. */
  readonly lang?: string | undefined;
  readonly disabled?: boolean | undefined;
}

type Native = Omit<
  ComponentProps<'select'>,
  'className' | 'style' | 'onChange' | 'value' | 'children' | 'multiple'
>;

interface SelectFieldProps extends FieldWords, Native {
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChange: (value: string) => void;
}

/** A labelled native select. */
export function SelectField(props: SelectFieldProps) {
  const { label, hint, error, aside, hideLabel, id, value, options, onChange, ...rest } = props;
  const choose = (event: ChangeEvent<HTMLSelectElement>) => onChange(event.target.value);
  return (
    <Field {...{ label, hint, error, aside, hideLabel, id }}>
      {(links) => (
        <div className={styles.frame}>
          <select {...rest} {...links} className={control.control} value={value} onChange={choose}>
            {options.map((option) => (
              <option
                key={option.value}
                value={option.value}
                lang={option.lang}
                disabled={option.disabled}
              >
                {option.label}
              </option>
            ))}
          </select>
          <span className={styles.arrow}>
            <Icon name="open" />
          </span>
        </div>
      )}
    </Field>
  );
}
