// The way to the outcome for every phone in the hall, and what was made together in three figures.
import { pages } from '../../../../shared/model/pages.ts';
import { QrCode } from '../../../parts/qr-code.tsx';
import { PhonesNotice } from '../../../pieces/links/phones-notice.tsx';
import { useInviting } from '../../../state/inviting.ts';
import { useSession, useSummaries } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { sumTables } from '../figures/brainstorm-figures.ts';
import styles from './take-home.module.css';

/** A code that whoever was there opens with their phone. */
export function TakeHome() {
  const { t, number } = useWords();
  const { id, cities, commitments } = useSession();
  const { toLink, reachesPhones } = useInviting();
  const { ideas, across } = sumTables(
    useSummaries().values(),
    cities.map(({ name }) => name),
  );
  const promises = commitments.length;
  const figures = [
    [ideas, t('wall.ideas', { count: ideas })],
    [across, t('wall.across', { count: across })],
    [promises, t('wall.promises', { count: promises })],
  ] as const;
  const link = toLink(pages.outcome(id));
  return (
    <section aria-labelledby="take-home" className={styles.home}>
      <h2 id="take-home" className={styles.title}>
        {t('wall.outcome')}
      </h2>
      <a href={link} className={styles.code}>
        <QrCode
          text={link}
          label={t('steps.close.code')}
          size={reachesPhones ? 'min(8.5rem, 76vw)' : '6rem'}
        />
      </a>
      {reachesPhones ? (
        <ul role="list" className={styles.figures}>
          {figures.map(([value, label]) => (
            <li key={label} className={styles.figure}>
              <strong>{number(value)}</strong> {label}
            </li>
          ))}
        </ul>
      ) : (
        <div className={styles.notice}>
          <PhonesNotice reachesPhones={reachesPhones} />
        </div>
      )}
    </section>
  );
}
