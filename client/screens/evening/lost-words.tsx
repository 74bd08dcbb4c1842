// Words of one's own that the server did not take, offered back. It also keeps the table's document
// open beyond the brainstorm, so that what was written offline still arrives.
import type { TableId } from '../../../shared/model/ids.ts';
import { Button } from '../../parts/button.tsx';
import { CopyField } from '../../parts/copy-field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useTable } from '../../state/table.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './lost-words.module.css';

interface LostWordsProps {
  readonly tableId: TableId;
  /** The step's own screen offers them back, with more that can be done with them. */
  readonly isOfferedByStep: boolean;
}

/** Nothing at all as long as nothing is lost. */
export function LostWords({ tableId, isOfferedByStep }: LostWordsProps) {
  const { t } = useWords();
  const table = useTable(tableId);
  if (!table || table.lost.length === 0 || isOfferedByStep) return null;
  const { lost, forgetLost } = table;
  return (
    <div className={styles.lost}>
      <Notice
        kind="warning"
        title={t('status.lost')}
        action={<Button onClick={forgetLost}>{t('status.lostDismiss')}</Button>}
        live
      >
        <p>{t('status.lostText', { count: lost.length })}</p>
        {lost.map((words, index) => (
          <CopyField
            key={`${index} ${words}`}
            label={`${index + 1}.`}
            value={words}
            copyLabel={t('status.lostCopy')}
            copiedWords={t('status.lostCopied')}
            failedWords={t('lobby.copyFailed')}
          />
        ))}
      </Notice>
    </div>
  );
}
