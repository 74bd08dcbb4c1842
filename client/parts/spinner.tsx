// A calm sign that something is on its way. It is silent: words beside it say what.
import styles from './spinner.module.css';

/** A turning ring in the colour and size of the text around it. */
export function Spinner() {
  return (
    <svg className={styles.spinner} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle className={styles.track} cx="12" cy="12" r="9" />
      <path d="M12 3a9 9 0 0 1 9 9" />
    </svg>
  );
}
