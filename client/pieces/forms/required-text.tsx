// A field that must be filled: says so only after one has tried, and says at once when it is too long.
import { countGraphemes } from '../../parts/count-graphemes.ts';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../state/words.tsx';

interface RequiredTextProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Said when it is empty. */
  readonly missing: string;
  readonly most: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly tried: boolean;
  readonly multiline?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
}

/** A text field with its counter and its two possible errors. */
export function RequiredText(props: RequiredTextProps) {
  const { missing, most, tried, value, multiline, autoFocus, ...field } = props;
  const { t } = useWords();
  const used = countGraphemes(value.trim());
  const error =
    used > most ? t('evening.tooLong', { most }) : tried && used === 0 ? missing : undefined;
  return (
    <TextField
      {...field}
      {...(multiline && { multiline })}
      {...(autoFocus && { autoFocus })}
      value={value}
      maxGraphemes={most}
      counter={(used, most) => t('evening.counter', { used, most })}
      error={error}
      required
    />
  );
}
