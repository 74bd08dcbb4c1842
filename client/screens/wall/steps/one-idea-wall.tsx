// The tables on their way to one idea: who has settled, and on what.
import { Icon } from '../../../parts/icon.tsx';
import { useSession, useSummaries } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { type TableCellProps, TableGrid } from '../figures/table-grid.tsx';
import { FitText } from '../slips/fit-text.tsx';
import styles from './tables-wall.module.css';

/** A cell per table, marked once it has settled. */
export function OneIdeaWall() {
  const { t } = useWords();
  const { tables } = useSession();
  const count = tables.filter(({ chosen }) => chosen !== null).length;
  return (
    <div className={styles.frame}>
      <TableGrid Cell={ChoiceCell} isDone={({ chosen }) => chosen !== null} />
      {tables.length > 0 && (
        <p className={styles.line}>{t('wall.settled', { count, all: tables.length })}</p>
      )}
    </div>
  );
}

function ChoiceCell({ table: { id, chosen } }: TableCellProps) {
  const { t } = useWords();
  const idea = useSummaries().get(id)?.chosen;
  return (
    <div className={styles.choice}>
      {chosen !== null && idea && (
        <div className={styles.idea}>
          <FitText most={1.75} lang={idea.language}>
            {idea.text}
          </FitText>
        </div>
      )}
      <p className={styles.state} data-open={chosen === null || undefined}>
        <Icon name={chosen === null ? 'more' : 'check'} />
        {t(chosen === null ? 'wall.choosing' : 'wall.chosen')}
      </p>
    </div>
  );
}
