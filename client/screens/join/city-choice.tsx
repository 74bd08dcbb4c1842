// Which city one comes from: a card with its pattern and its name.
import type { City } from '../../../shared/model/city.ts';
import { Choice } from '../../parts/choice.tsx';
import { CitySwatch } from '../../parts/city-swatch.tsx';
import { useWords } from '../../state/words.tsx';

interface CityChoiceProps {
  readonly id: string;
  readonly cities: readonly City[];
  readonly value: string;
  readonly onChange: (city: string) => void;
  readonly error: string | undefined;
}

/** Radios on cards, one per city of the evening. */
export function CityChoice({ cities, ...choice }: CityChoiceProps) {
  const { t } = useWords();
  return (
    <Choice
      {...choice}
      legend={t('join.city')}
      required
      options={cities.map(({ name }, index) => ({
        value: name,
        label: name,
        lead: <CitySwatch index={index} size="2rem" />,
      }))}
    />
  );
}
