// The languages of the interface, each by its own name, before anybody has said who they are.
import {
  interfaceLanguages,
  toInterfaceLanguage,
} from '../../../shared/model/interface-language.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { useWords } from '../../state/words.tsx';
import { toLanguageName } from './language-name.ts';
import styles from './language-switch.module.css';

/** A small list at the end of the top bar. */
export function LanguageSwitch() {
  const { t, language, chooseLanguage } = useWords();
  return (
    <div className={styles.languages}>
      <SelectField
        label={t('home.language')}
        hideLabel
        value={language}
        options={interfaceLanguages.map((id) => ({
          value: id,
          label: toLanguageName(id, id),
          lang: id,
        }))}
        onChange={(chosen) => chooseLanguage(toInterfaceLanguage(chosen))}
      />
    </div>
  );
}
