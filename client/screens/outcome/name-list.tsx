// Names one after the other, each whole.
import styles from './name-list.module.css';

interface NameListProps {
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** A list that runs on like text. */
export function NameList({ people }: NameListProps) {
  return (
    <ul role="list" className={styles.names}>
      {people.map(({ id, name }) => (
        <li key={id}>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}
