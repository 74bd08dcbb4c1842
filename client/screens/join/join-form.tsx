// Name, city, language, one button. Pressed twice or sent twice, it is one person.
import { type FormEvent, useId, useState } from 'react';
import { limits } from '../../../shared/model/limits.ts';
import {
  countCharacters,
  hasVisibleText,
  toVisibleText,
} from '../../../shared/model/visible-text.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { takeFocus } from '../../parts/take-focus.ts';
import { TextField } from '../../parts/text-field.tsx';
import { nearLimit } from '../../pieces/forms/near-limit.ts';
import { deviceLanguages, guessCity } from '../../pieces/languages/first-guess.ts';
import { toLanguageOptions } from '../../pieces/languages/written-languages.ts';
import type { Door } from '../../state/door.ts';
import { useWords } from '../../state/words.tsx';
import { CityChoice } from './city-choice.tsx';
import styles from './join-form.module.css';
import { useJoining } from './use-joining.ts';

/** The form of the door. */
export function JoinForm({ door }: { readonly door: Door }) {
  const { t, language: reader } = useWords();
  const { isLocked, isWaiting, busy, problem, join: comeIn } = useJoining(door);
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
    comeIn({ name, city, language });
  };
  const locked = isLocked && (
    <Notice kind="info" title={t('join.locked')} live>
      <p>{t(isWaiting ? 'join.lockedWaiting' : 'join.lockedText')}</p>
    </Notice>
  );
  return (
    <form className={styles.form} onSubmit={join} noValidate>
      {!isWaiting && locked}
      <TextField
        id={ids.name}
        ref={takeFocus}
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
      {isWaiting && locked}
      {problem && (
        <Notice kind="problem" live>
          <p>{problem}</p>
        </Notice>
      )}
      <Button kind="primary" size="large" type="submit" wide busy={busy}>
        {t(isWaiting ? 'join.waiting' : busy ? 'join.going' : 'join.go')}
      </Button>
      <p className={styles.soft}>{t('join.kept')}</p>
    </form>
  );
}
