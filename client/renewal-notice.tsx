// Said on every page that is older than its server and does not load itself anew: why, and the button that does it.
import { Button } from './parts/button.tsx';
import { Notice } from './parts/notice.tsx';
import styles from './renewal-notice.module.css';
import { useRenewal } from './state/renewal.ts';
import { useWords } from './state/words.tsx';

/** Nothing at all as long as the page is as new as its server. */
export function RenewalNotice() {
  const { t } = useWords();
  const state = useRenewal();
  if (state !== 'asks' && state !== 'asks-first') return null;
  return (
    <div className={styles.place}>
      <Notice
        kind="warning"
        live
        title={t('status.outdated')}
        action={<Button onClick={() => window.location.reload()}>{t('status.reload')}</Button>}
      >
        <p>{t(state === 'asks' ? 'status.outdatedDetail' : 'status.outdatedRisk')}</p>
      </Notice>
    </div>
  );
}
