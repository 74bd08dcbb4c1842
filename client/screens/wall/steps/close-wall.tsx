// The end: thanks by name to every presenter, what was made together, and the two sayings.
import { present } from '../../../../shared/model/person.ts';
import { useSession, useSummaries } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { BigFigure } from '../figures/big-figure.tsx';
import { sumTables } from '../figures/brainstorm-figures.ts';
import { countByCity } from '../figures/count-by-city.ts';
import { FitText } from '../slips/fit-text.tsx';
import styles from './close-wall.module.css';

/** Thanks, figures, sayings. */
export function CloseWall() {
  const { t, list } = useWords();
  const session = useSession();
  const { challenges, cities, participants, commitments } = session;
  const names = cities.map(({ name }) => name);
  const { ideas, across, perCity } = sumTables(useSummaries().values(), names);
  const presenters = [...new Set(challenges.map(({ presenter }) => presenter))];
  const everybody = { count: present(participants).length, cities: list(names) };
  return (
    <div className={styles.close}>
      <div className={styles.thanks}>
        <FitText as="h2" most={2.25} least={0.65}>
          {presenters.length === 0
            ? t('steps.close.thanksEverybody', everybody)
            : t('steps.close.thanksText', { ...everybody, presenters: list(presenters) })}
        </FitText>
      </div>
      <div className={styles.figures}>
        <BigFigure value={ideas} label={t('wall.ideas', { count: ideas })} counts={perCity} />
        <BigFigure
          value={across}
          label={t('wall.across', { count: across })}
          icon="border"
          accent
        />
        <BigFigure
          value={commitments.length}
          label={t('wall.promises', { count: commitments.length })}
          counts={countByCity(session, commitments)}
        />
      </div>
      <ul role="list" aria-label={t('steps.close.sayings')} className={styles.sayings}>
        <li>{t('steps.saying1')}</li>
        <li>{t('steps.saying2')}</li>
      </ul>
    </div>
  );
}
