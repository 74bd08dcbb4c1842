// What people wrote, as it stands between words of the interface: in its own language, so that the right voice reads it
// and lines break where that language breaks them, and in its own direction, so that nothing around it is turned.
import styles from './quoted.module.css';

interface QuotedProps {
  readonly as?: 'bdi' | 'span' | 'p' | 'q' | 'h1' | 'h2' | 'h3' | 'h4';
  /** BCP 47; left out where nobody knows it. */
  readonly lang?: string | undefined;
  /** A name of somebody or of a place is never broken where a line could end. */
  readonly isName?: boolean | undefined;
  readonly id?: string | undefined;
  readonly className?: string | undefined;
  readonly children: string;
}

/** Also inside labels, where only text that stands in elements has a language. */
export function Quoted({ as = 'bdi', lang, isName, className, ...rest }: QuotedProps) {
  const Element = as as 'bdi';
  return (
    <Element
      {...rest}
      className={className ? `${styles.quoted} ${className}` : styles.quoted}
      data-name={isName || undefined}
      lang={lang === 'und' ? undefined : lang}
      dir="auto"
    />
  );
}
