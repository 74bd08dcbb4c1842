// One city of the evening: name, country, zone, language. The country suggests the last two.
import { useMemo } from 'react';
import { limits } from '../../../shared/model/limits.ts';
import { Card } from '../../parts/card.tsx';
import { CityBadge } from '../../parts/city-badge.tsx';
import { ComboBox } from '../../parts/combo-box.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { nearLimit } from '../../pieces/forms/near-limit.ts';
import { deviceLanguages } from '../../pieces/languages/first-guess.ts';
import { toLanguageOptions } from '../../pieces/languages/written-languages.ts';
import { useWords } from '../../state/words.tsx';
import styles from './city-fields.module.css';
import { guessLanguage, toCountryOptions, zonesOf } from './countries.ts';
import type { DraftCity } from './draft.ts';
import { fieldIds } from './field-ids.ts';
import { OrderButtons } from './order-buttons.tsx';
import { toZoneOptions } from './zone-options.ts';

interface CityFieldsProps {
  readonly city: DraftCity;
  readonly index: number;
  readonly count: number;
  readonly errors: ReadonlyMap<string, string>;
  readonly onWrite: (to: Partial<DraftCity>) => void;
  readonly onMove: (to: number, button: 'up' | 'down') => void;
  readonly onRemove: () => void;
}

/** A card with the city's pattern on its edge. Two cities always stay. */
export function CityFields(props: CityFieldsProps) {
  const { city, index, count, errors, onWrite, onMove, onRemove } = props;
  const { t, language: reader } = useWords();
  const countries = useMemo(() => toCountryOptions(reader), [reader]);
  const zones = useMemo(() => toZoneOptions(city.country, reader), [city.country, reader]);
  const name = city.name.trim() || t('organise.cityNumber', { number: index + 1 });
  const id = (field: string) => fieldIds.city(city.key, field);
  const error = (field: string) => errors.get(id(field));
  const nothing = { value: '', label: t('organise.choose') };
  const own = [guessLanguage(city.country), city.language].filter(Boolean);

  const chooseCountry = (country: string) => {
    const [zone, ...others] = zonesOf(country);
    const isStranger = !zonesOf(country).includes(city.timeZone);
    onWrite({
      country,
      language: guessLanguage(country) || city.language,
      ...(isStranger && { timeZone: zone && others.length === 0 ? zone : '' }),
    });
  };
  return (
    <Card as="li" cityIndex={index}>
      <div className={styles.head}>
        <h3 className={styles.name}>
          <CityBadge name={name} index={index} kind="plain" />
        </h3>
        <OrderButtons
          rowKey={city.key}
          words={{
            up: t('organise.up', { what: name }),
            down: t('organise.down', { what: name }),
            remove: t('organise.remove', { what: name }),
          }}
          onUp={index > 0 ? () => onMove(index - 1, 'up') : undefined}
          onDown={index < count - 1 ? () => onMove(index + 1, 'down') : undefined}
          onRemove={count > 2 ? onRemove : undefined}
        />
      </div>
      <div className={styles.fields}>
        <TextField
          id={id('name')}
          label={t('organise.cityName')}
          error={error('name')}
          value={city.name}
          onChange={(text) => onWrite({ name: text })}
          maxGraphemes={nearLimit(city.name, limits.nameCharacters)}
          counter={(used, most) => t('join.counter', { used, most })}
          autoComplete="off"
        />
        <SelectField
          id={id('country')}
          label={t('organise.country')}
          error={error('country')}
          value={city.country}
          options={city.country ? countries : [nothing, ...countries]}
          onChange={chooseCountry}
        />
        <ComboBox
          id={id('timeZone')}
          label={t('organise.timeZone')}
          error={error('timeZone')}
          text={city.timeZone}
          onText={(timeZone) => onWrite({ timeZone })}
          onChoose={({ value }) => onWrite({ timeZone: value })}
          options={zones}
          freeText
          emptyWords={t('organise.noZone')}
          language={reader}
        />
        <SelectField
          id={id('language')}
          label={t('organise.cityLanguage')}
          error={error('language')}
          value={city.language}
          options={[
            ...(city.language ? [] : [nothing]),
            ...toLanguageOptions([...own, ...deviceLanguages()], reader),
          ]}
          onChange={(language) => onWrite({ language })}
        />
      </div>
    </Card>
  );
}
