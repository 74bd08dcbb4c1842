// The front door: what an evening here is, and the field that leads in.
import { Link } from 'wouter';
import { pages } from '../../../shared/model/pages.ts';
import { Card } from '../../parts/card.tsx';
import { FrontPage } from '../../pieces/front-page.tsx';
import { CodeForm } from '../../pieces/links/code-form.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './home.module.css';
import { TwoTowns } from './two-towns.tsx';

/** The page at `/`. */
export function Home() {
  const { t } = useWords();
  return (
    <FrontPage title={[]} width="wide">
      <div className={styles.home}>
        <div className={styles.scene}>
          <TwoTowns />
        </div>
        <h1 className={styles.title}>{t('home.title')}</h1>
        <div className={styles.door}>
          <Card as="section" space="roomy" aria-labelledby="enter">
            <div className={styles.enter}>
              <h2 id="enter">{t('home.enter')}</h2>
              <CodeForm label={t('home.code')} hint={t('home.codeHint')} />
            </div>
          </Card>
        </div>
        <div className={styles.words}>
          <p className={styles.lead}>{t('home.what')}</p>
          <ul role="list" className={styles.sayings}>
            <li>{t('steps.saying1')}</li>
            <li>{t('steps.saying2')}</li>
          </ul>
        </div>
        <p className={styles.organise}>
          {t('home.organiseText')} <Link href={pages.organise}>{t('home.organise')}</Link>
        </p>
      </div>
    </FrontPage>
  );
}
