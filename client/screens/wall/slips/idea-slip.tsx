// One idea as it lands on the wall. The newest is lit once; a ride across the border stays lit.

import { Icon } from '../../../parts/icon.tsx';
import { VisuallyHidden } from '../../../parts/visually-hidden.tsx';
import { cityIndexOf } from '../../../state/people.ts';
import type { IdeaSummary } from '../../../state/session.tsx';
import { useSession } from '../../../state/session.tsx';
import { useWords } from '../../../state/words.tsx';
import { ByLine } from './by-line.tsx';
import { FitText } from './fit-text.tsx';
import styles from './idea-slip.module.css';

interface IdeaSlipProps {
  readonly idea: IdeaSummary;
  readonly isFresh: boolean;
  readonly isNewest: boolean;
}

/** A list item with the city's pattern along its edge. */
export function IdeaSlip({ idea, isFresh, isNewest }: IdeaSlipProps) {
  const { t } = useWords();
  const session = useSession();
  const { text, language, author, acrossBorder, ridesOn } = idea;
  const cityIndex = cityIndexOf(session, author.city);
  return (
    <li
      className={styles.slip}
      data-city={cityIndex < 0 ? undefined : cityIndex % 12}
      data-fresh={isFresh || undefined}
      data-newest={isNewest || undefined}
      data-across={acrossBorder || undefined}
    >
      <FitText most={2.25} lang={language}>
        {text}
      </FitText>
      <div className={styles.foot}>
        <ByLine name={author.name} city={author.city} />
        {acrossBorder && (
          <strong className={styles.across}>
            <Icon name="border" /> {t('wall.crossed')}
          </strong>
        )}
        {ridesOn !== null && !acrossBorder && (
          <span className={styles.ride}>
            <Icon name="ride" size="1.5em" />
            <VisuallyHidden>{t('wall.ridesOn')}</VisuallyHidden>
          </span>
        )}
      </div>
    </li>
  );
}
