// An idea in other languages, each with who brought it there.
import type { Reading } from '../../../shared/model/idea.ts';
import { LanguageTag } from '../../parts/language-tag.tsx';
import { toLanguageName } from '../../pieces/languages/language-name.ts';
import { useWords } from '../../state/words.tsx';
import styles from './idea-readings.module.css';

/** Nothing where there is no reading. */
export function IdeaReadings({ readings }: { readonly readings: readonly Reading[] }) {
  const { t, language: reader } = useWords();
  if (readings.length === 0) return null;
  return (
    <ul role="list" className={styles.readings}>
      {readings.map(({ language, text, by, checked }) => (
        <li key={language} className={styles.reading}>
          <LanguageTag
            name={toLanguageName(language, reader)}
            note={t(`outcome.reading.${checked ? 'checked' : by}`)}
          />{' '}
          <span lang={language} dir="auto">
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}
