// Which of the session's cities: chosen knowingly, for whoever does not look would take the first one.
import { SelectField } from '../../parts/select-field.tsx';
import { useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';

interface CityFieldProps {
  readonly label: string;
  /** Empty while none is chosen. */
  readonly value: string;
  readonly onChange: (city: string) => void;
  /** Somebody wanted to send the form. */
  readonly tried: boolean;
}

/** A list of the cities that says what is missing. */
export function CityField({ label, value, onChange, tried }: CityFieldProps) {
  const { t } = useWords();
  const { cities } = useSession();
  return (
    <SelectField
      {...{ label, value, onChange }}
      error={tried && value === '' ? t('join.cityWrong') : undefined}
      options={[
        ...(value === '' ? [{ value: '', label: t('common.choose') }] : []),
        ...cities.map(({ name }) => ({ value: name, label: name })),
      ]}
    />
  );
}
