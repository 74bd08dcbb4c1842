// How we help: everybody promises something, and every presenter is thanked, whatever came out.
import { EmptyState } from '../../parts/empty-state.tsx';
import { useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { PromiseForm } from './promise-form.tsx';
import { Promises } from './promises.tsx';
import styles from './support.module.css';

/** The screen of the support step. */
export function Support() {
  const { t } = useWords();
  const { challenges } = useSession();
  const { participant } = useMe();
  if (challenges.length === 0) {
    return <EmptyState drawing="bridge" title={t('steps.support.noChallenges')} />;
  }
  return (
    <div className={styles.support}>
      <div>{participant ? <PromiseForm /> : <p>{t('steps.introduce')}</p>}</div>
      <Promises />
    </div>
  );
}
