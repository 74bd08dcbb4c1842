// A line or a sheet to write on. It counts as a reader counts, says when it is too much, never cuts.
import {
  type ChangeEvent,
  type ClipboardEventHandler,
  type ComponentProps,
  type DragEventHandler,
  type FocusEventHandler,
  type KeyboardEventHandler,
  type Ref,
  useId,
} from 'react';
import styles from './control.module.css';
import { countGraphemes } from './count-graphemes.ts';
import { Field, type FieldWords } from './field.tsx';
import { TextCounter } from './text-counter.tsx';

type Element = HTMLInputElement | HTMLTextAreaElement;

type Native = Pick<
  ComponentProps<'input'>,
  | 'autoComplete'
  | 'autoFocus'
  | 'dir'
  | 'disabled'
  | 'enterKeyHint'
  | 'inputMode'
  | 'lang'
  | 'name'
  | 'placeholder'
  | 'readOnly'
  | 'required'
  | 'spellCheck'
>;

interface TextFieldProps extends FieldWords, Native {
  readonly id?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly multiline?: boolean | undefined;
  readonly rows?: number | undefined;
  readonly type?: 'text' | 'email' | 'search' | 'url' | 'date' | 'time' | 'number' | undefined;
  readonly min?: string | number | undefined;
  readonly max?: string | number | undefined;
  /** From here on the text is too long; what is written stays and is marked. */
  readonly maxGraphemes?: number | undefined;
  /** The counter in words, such as “12 of 60 characters”. */
  readonly counter?: ((used: number, most: number) => string) | undefined;
  /** Ask `event.nativeEvent.isComposing` before taking Enter: it may belong to an input method. */
  readonly onKeyDown?: KeyboardEventHandler<Element> | undefined;
  readonly onPaste?: ClipboardEventHandler<Element> | undefined;
  readonly onDrop?: DragEventHandler<Element> | undefined;
  readonly onBlur?: FocusEventHandler<Element> | undefined;
  readonly onFocus?: FocusEventHandler<Element> | undefined;
  readonly ref?: Ref<Element> | undefined;
}

/** A labelled text field; with `multiline` one that grows with its words. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, aside, hideLabel, id, value, onChange, ...more } = props;
  const {
    multiline,
    rows = 3,
    maxGraphemes,
    counter,
    type = 'text',
    min,
    max,
    ref,
    ...rest
  } = more;
  const counterId = useId();
  const used = maxGraphemes === undefined ? 0 : countGraphemes(value);
  const over = maxGraphemes !== undefined && used > maxGraphemes;
  const change = (event: ChangeEvent<Element>) => onChange(event.target.value);
  const words = { label, hint, error, aside, hideLabel };
  const counting = maxGraphemes !== undefined && (
    <TextCounter id={counterId} used={used} most={maxGraphemes} words={counter} />
  );
  return (
    <Field
      {...words}
      id={id}
      invalid={over}
      describedBy={maxGraphemes === undefined ? undefined : counterId}
      foot={counting}
    >
      {(links) => {
        const shared = { dir: 'auto', ...rest, ...links, value, onChange: change };
        const className = styles.control;
        if (multiline)
          return (
            <textarea {...shared} ref={ref as Ref<HTMLTextAreaElement>} {...{ rows, className }} />
          );
        return (
          <input
            {...shared}
            ref={ref as Ref<HTMLInputElement>}
            {...{ type, min, max, className }}
          />
        );
      }}
    </Field>
  );
}
