// How the idea will be presented: written together, with three questions that help.
import { LazyRichTextEditor } from '../../editor/lazy-rich-text-editor.tsx';
import { useLanguageByScript } from '../../pieces/languages/use-language-by-script.ts';
import { Part } from '../../pieces/steps/part.tsx';
import type { TableState } from '../../state/table.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './statement.module.css';

interface StatementProps {
  readonly state: Pick<TableState, 'table' | 'awareness' | 'mayWrite'>;
}

/** The statement of a table. */
export function Statement({ state }: StatementProps) {
  const { t } = useWords();
  const languageOf = useLanguageByScript();
  return (
    <section aria-labelledby="statement" className={styles.statement}>
      <h3 id="statement">{t('one-idea.statement')}</h3>
      {state.mayWrite && (
        <ul className={styles.hints}>
          <li>{t('one-idea.hintWhat')}</li>
          <li>{t('one-idea.hintWhom')}</li>
          <li>{t('one-idea.hintFirst')}</li>
        </ul>
      )}
      <Part>
        <LazyRichTextEditor
          fragment={state.table.statement}
          awareness={state.awareness}
          mayWrite={state.mayWrite}
          label={t('one-idea.statement')}
          placeholder={t('one-idea.placeholder')}
          languageOf={languageOf}
        />
      </Part>
    </section>
  );
}
