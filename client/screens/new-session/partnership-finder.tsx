// Cities that already know each other, found by city, country or theme.
import { useMemo, useState } from 'react';
import { ComboBox } from '../../parts/combo-box.tsx';
import type { Partnership } from '../../state/organiser.ts';
import { useWords } from '../../state/words.tsx';
import { guessLanguage, toCountryName } from './countries.ts';
import type { DraftCity } from './draft.ts';
import { fieldIds } from './field-ids.ts';
import { themeNames } from './theme-names.ts';

interface PartnershipFinderProps {
  readonly partnerships: readonly Partnership[];
  readonly error: string | undefined;
  readonly onChoose: (cities: readonly Omit<DraftCity, 'key'>[]) => void;
}

/** Choosing one fills in all its cities. */
export function PartnershipFinder({ partnerships, error, onChoose }: PartnershipFinderProps) {
  const { t, language, list } = useWords();
  const [text, setText] = useState('');
  const options = useMemo(
    () =>
      partnerships.map(({ members, themes }, at) => {
        const countries = members.map(({ country }) => toCountryName(country, language));
        const topics = themes.map((theme) => {
          const key = themeNames[theme];
          return key ? t(key) : theme;
        });
        return {
          value: String(at),
          label: members.map(({ name }) => name).join(' – '),
          hint: [list([...new Set(countries)]), list(topics)].filter(Boolean).join(' · '),
        };
      }),
    [partnerships, language, t, list],
  );
  const choose = (value: string) => {
    const members = partnerships[Number(value)]?.members ?? [];
    onChoose(
      members.map(({ name, country, timeZone }) => ({
        name,
        country,
        timeZone,
        language: guessLanguage(country),
      })),
    );
  };
  return (
    <ComboBox
      id={fieldIds.partnership}
      label={t('organise.partnership')}
      hint={t('organise.partnershipHint')}
      error={error}
      text={text}
      onText={setText}
      onChoose={({ value, label }) => {
        setText(label);
        choose(value);
      }}
      options={options}
      freeText
      emptyWords={t('organise.noPartnership')}
      language={language}
    />
  );
}
