// At which address the server sees whoever organises: it tells whether guests are told apart at all.
import { Notice } from '../../parts/notice.tsx';
import type { OrganiserState } from '../../state/organiser.ts';
import { useWords } from '../../state/words.tsx';
import styles from './seen-address.module.css';

interface SeenAddressProps {
  readonly address: NonNullable<OrganiserState['address']>;
}

/** A quiet line; a warning where it is not one's own address. */
export function SeenAddress({ address: { seen, isProxy } }: SeenAddressProps) {
  const { t } = useWords();
  const address = seen;
  if (!isProxy) return <p className={styles.seen}>{t('organise.seenAt', { address })}</p>;
  return (
    <div className={styles.warning}>
      <Notice kind="warning" title={t('organise.seenAsOne')}>
        <p>{t('organise.seenAsOneText', { address })}</p>
      </Notice>
    </div>
  );
}
