// A key to press, drawn as a key.
import styles from './kbd.module.css';

/** A key hint in running text or beside a command. */
export function Kbd({ children }: { readonly children: string }) {
  return <kbd className={styles.key}>{children}</kbd>;
}
