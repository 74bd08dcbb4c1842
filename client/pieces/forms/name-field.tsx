// The field for somebody's name: says so when it is missing, once one has tried, and at once when it is too long.
import { limits } from '../../../shared/model/limits.ts';
import { countGraphemes } from '../../parts/count-graphemes.ts';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../state/words.tsx';

interface NameFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onChange: (name: string) => void;
  readonly tried: boolean;
  /** One's own name, which the browser may know. */
  readonly isOwn?: boolean;
}

export function NameField({ label, hint, value, onChange, tried, isOwn = false }: NameFieldProps) {
  const { t } = useWords();
  const most = limits.nameCharacters;
  const used = countGraphemes(value.trim());
  const missing = tried && used === 0 ? t('evening.nameMissing') : undefined;
  return (
    <TextField
      {...{ label, hint, value, onChange }}
      maxGraphemes={most}
      counter={(typed, all) => t('evening.counter', { used: typed, most: all })}
      error={used > most ? t('evening.nameTooLong', { most }) : missing}
      autoComplete={isOwn ? 'nickname' : 'off'}
      autoFocus
    />
  );
}
