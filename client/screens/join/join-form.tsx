// Name, city, language, one button. Pressed twice or sent twice, it is one person.
import { type FormEvent, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { limits } from '../../../shared/model/limits.ts';
import {
  countCharacters,
  hasVisibleText,
  toVisibleText,
} from '../../../shared/model/visible-text.ts';
import { type Door, pages } from '../../../shared/protocol/routes.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useAction } from '../../state/action.ts';
import { joinSession } from '../../state/door.ts';
import { useWords } from '../../state/words.tsx';
import { CityChoice } from './city-choice.tsx';
import { deviceLanguages, guessCity } from './first-guess.ts';
import styles from './join-form.module.css';
import { nearLimit } from './near-limit.ts';
import { useRequestId } from './use-request-id.ts';
import { toLanguageOptions } from './written-languages.ts';

/** The form of the door. */
export function JoinForm({ door }: { readonly door: Door }) {
  const { t, language: reader } = useWords();
  const [, navigate] = useLocation();
  const request = useRequestId(door.code);
  const { run, busy, problem } = useAction();
  const ids = { name: useId(), city: useId() };
  const [name, setName] = useState('');
  const [city, setCity] = useState(() => guessCity(door.cities));
  const [chosen, setChosen] = useState<string>();
  const [tried, setTried] = useState(false);

  const cityLanguages = door.cities.map((each) => each.language);
  const own = door.cities.find((each) => each.name === city)?.language;
  const language = chosen ?? deviceLanguages()[0] ?? own ?? reader;
  const isNamed =
    hasVisibleText(toVisibleText(name)) && countCharacters(name) <= limits.nameCharacters;

  const join = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isNamed || city === '') {
      document.getElementById(isNamed ? ids.city : ids.name)?.focus();
      return;
    }
    run(async () => {
      const joined = await joinSession(door.code, { name, city, language, id: request.id });
      request.forget();
      navigate(pages.session(joined.session.id));
    });
  };
  return (
    <form className={styles.form} onSubmit={join} noValidate>
      <TextField
        id={ids.name}
        label={t('join.name')}
        hint={t('join.nameHint')}
        error={tried && !isNamed ? t('join.nameWrong', { most: limits.nameCharacters }) : undefined}
        value={name}
        onChange={setName}
        maxGraphemes={nearLimit(name, limits.nameCharacters)}
        counter={(used, most) => t('join.counter', { used, most })}
        autoComplete="nickname"
        required
      />
      <CityChoice
        id={ids.city}
        cities={door.cities}
        value={city}
        onChange={setCity}
        error={tried && city === '' ? t('join.cityWrong') : undefined}
      />
      <SelectField
        label={t('join.language')}
        value={language}
        options={toLanguageOptions([...deviceLanguages(), ...cityLanguages, language], reader)}
        onChange={setChosen}
      />
      {problem && (
        <Notice kind="problem" live>
          <p>{problem}</p>
        </Notice>
      )}
      <Button kind="primary" size="large" type="submit" wide busy={busy}>
        {t(busy ? 'join.going' : 'join.go')}
      </Button>
      <p className={styles.soft}>{t('join.kept')}</p>
    </form>
  );
}
