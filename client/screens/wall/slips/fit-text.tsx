// Words as large as their place allows, and never smaller than what is read from the last row: what has no room then
// ends with an ellipsis.
// On a phone, where the page scrolls, they keep the size the style sheet gives them.
import { useLayoutEffect, useRef } from 'react';
import { fitInto } from './fit-into.ts';
import styles from './fit-text.module.css';

interface FitTextProps {
  readonly children: string;
  readonly lang?: string | undefined;
  /** In rem. */
  readonly most?: number;
  /** Forty of 1080 pixels, when left out. */
  readonly least?: number;
  readonly weight?: 'bold' | 'normal';
  readonly as?: 'p' | 'h2' | 'h3';
  /** Where the words stand when there is room left. */
  readonly align?: 'start' | 'center';
  /** Names are not broken where a line could end. */
  readonly isNames?: boolean;
}

/** Fills the box it is put in; its parent gives the box a height. Other words are fitted anew. */
export function FitText(props: FitTextProps) {
  return <Fitted key={`${props.lang} ${props.children}`} {...props} />;
}

function Fitted(props: FitTextProps) {
  const { children, lang, most = 6, least = 1.1, weight = 'bold', as = 'p', align } = props;
  const box = useRef<HTMLDivElement>(null);
  const Words = as as 'p';
  useLayoutEffect(() => {
    const frame = box.current;
    const words = frame?.firstElementChild;
    if (!frame || !(words instanceof HTMLElement)) return;
    const fit = () => fitInto(frame, words, least, most);
    const watch = new ResizeObserver(fit);
    watch.observe(frame);
    fit();
    // A font that arrives later has other widths.
    document.fonts.addEventListener('loadingdone', fit);
    return () => {
      watch.disconnect();
      document.fonts.removeEventListener('loadingdone', fit);
    };
  }, [least, most]);
  return (
    <div ref={box} className={styles.box} data-align={align}>
      <Words
        className={styles.words}
        data-weight={weight}
        data-names={props.isNames || undefined}
        lang={lang}
        dir="auto"
      >
        {children}
      </Words>
    </div>
  );
}
