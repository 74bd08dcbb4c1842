// This device's copy had come to say something else than the server's: what happened, where the old copy is, and a way
// to keep its words.
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import type { Recovery } from '../../state/lost-words.ts';
import { useWords } from '../../state/words.tsx';
import styles from './lost-words.module.css';
import { saveAsFile } from './save-as-file.ts';

interface RecoveryNoticeProps {
  readonly recovery: Recovery;
  readonly onClose: () => void;
}

export function RecoveryNotice({ recovery, onClose }: RecoveryNoticeProps) {
  const { t, date } = useWords();
  const [isReading, setReading] = useState(false);
  const when = date(recovery.atMs, { dateStyle: 'medium', timeStyle: 'short' });
  const save = async () => {
    setReading(true);
    const words = await recovery.readWords();
    setReading(false);
    const day = new Date(recovery.atMs).toISOString().slice(0, 10);
    saveAsFile(`umecon-${day}.txt`, `${t('lost.recoveryHead', { when })}\n\n${words}\n`);
  };
  return (
    <Notice kind="warning" title={t('lost.recoveryTitle')} live>
      <p className={styles.reasons}>
        {t(recovery.isKept ? 'lost.recoveryText' : 'lost.recoveryOnPage', { when })}
      </p>
      <div className={styles.acts}>
        <Button icon="download" busy={isReading} onClick={() => void save()}>
          {t('lost.recoverySave')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('lost.close')}
        </Button>
      </div>
    </Notice>
  );
}
