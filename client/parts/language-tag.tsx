// In which language words are written, and who brought them into it.
import styles from './language-tag.module.css';

interface LanguageTagProps {
  /** The language's name as the reader says it, or its own. */
  readonly name: string;
  /** BCP 47, where `name` is in that language itself. */
  readonly lang?: string | undefined;
  /** Such as “machine”, “human”, “checked”. */
  readonly note?: string | undefined;
}

/** A small label beside words in another language. */
export function LanguageTag({ name, lang, note }: LanguageTagProps) {
  return (
    <span className={styles.tag}>
      <span lang={lang}>{name}</span>
      {note && <span className={styles.note}>{note}</span>}
    </span>
  );
}
