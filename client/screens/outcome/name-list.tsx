// Names one after the other, each whole.
import type { Outcome } from '../../../shared/model/outcome.ts';
import { Quoted } from '../../parts/quoted.tsx';
import { languageOf } from '../../pieces/languages/language-of.ts';
import styles from './name-list.module.css';

interface NameListProps {
  readonly people: Outcome['participants'];
}

/** A list that runs on like text. */
export function NameList({ people }: NameListProps) {
  return (
    <ul role="list" className={styles.names}>
      {people.map(({ id, name, language }) => (
        <li key={id}>
          <Quoted isName lang={languageOf(name, [language])}>
            {name}
          </Quoted>
        </li>
      ))}
    </ul>
  );
}
