// Somebody this device knows: straight in, or a way for whoever else holds it now.

import { Link } from 'wouter';
import { pages } from '../../../shared/model/pages.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { Quoted } from '../../parts/quoted.tsx';
import { languageByScript } from '../../pieces/languages/language-of.ts';
import type { Door } from '../../state/door.ts';
import { useWords } from '../../state/words.tsx';
import styles from './welcome-back.module.css';

interface WelcomeBackProps {
  readonly door: Door;
  /** Null for a facilitator who has not said who they are. */
  readonly name: string | null;
  readonly onSomebodyElse: () => void;
}

/** The remembered person and the two ways on. */
export function WelcomeBack({ door, name, onSomebodyElse }: WelcomeBackProps) {
  const { t, rich } = useWords();
  const spoken = door.cities.map(({ language }) => language);
  return (
    <Card as="section" space="roomy">
      <div className={styles.back}>
        <h2>
          {name === null
            ? t('join.backNameless')
            : rich('join.back', {
                name: (
                  <Quoted isName lang={languageByScript(name, spoken)}>
                    {name}
                  </Quoted>
                ),
              })}
        </h2>
        <p className={styles.soft}>{t('join.backText')}</p>
        <Link href={pages.session(door.id)} asChild>
          <LinkButton kind="primary" size="large" iconAfter="next" wide>
            {t('join.backGo')}
          </LinkButton>
        </Link>
        <Button kind="quiet" onClick={onSomebodyElse}>
          {t('join.somebodyElse')}
        </Button>
      </div>
    </Card>
  );
}
