// A code that opens nothing: said plainly, with what to do and a field for another try.
import { toSpokenCode } from '../../../shared/model/code.ts';
import { Drawing } from '../../parts/drawing.tsx';
import { takeFocus } from '../../parts/take-focus.ts';
import { CodeForm } from '../../pieces/links/code-form.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './no-such-door.module.css';

/** `code` is the one that was tried; left out when it was none at all. */
export function NoSuchDoor({ code }: { readonly code?: string }) {
  const { t } = useWords();
  return (
    <div className={styles.page}>
      <Drawing name="lost" />
      <h1 ref={takeFocus} tabIndex={-1}>
        {code ? t('join.unknown', { code: toSpokenCode(code) }) : t('join.noCode')}
      </h1>
      <p>{t('join.unknownText')}</p>
      <CodeForm label={t('join.codeAgain')} hint={t('join.codeHint')} />
    </div>
  );
}
