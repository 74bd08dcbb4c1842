// Above the field while one rides on somebody's idea: whose words, from which city, and the way out.

import { CityBadge } from '../../../parts/city-badge.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { IconButton } from '../../../parts/icon-button.tsx';
import { Quoted } from '../../../parts/quoted.tsx';
import { useWords } from '../../../state/words.tsx';
import type { IdeaView } from '../card/idea-view.ts';
import { useAuthorName } from '../card/use-author-name.ts';
import styles from './riding-line.module.css';

interface RidingLineProps {
  readonly view: IdeaView;
  readonly onCancel: () => void;
  /** One line each for whose they are and the words. */
  readonly isSmall?: boolean;
}

/** “Riding on …” */
export function RidingLine({ view, onCancel, isSmall }: RidingLineProps) {
  const { t, rich } = useWords();
  const toName = useAuthorName();
  return (
    <div className={styles.riding} data-small={isSmall || undefined}>
      <Icon name="ride" size="1.5rem" />
      <div className={styles.words}>
        <p className={styles.whose}>
          <span>
            {rich('brainstorm.ridingOn', {
              name: (
                <Quoted isName lang={view.nameLanguage}>
                  {toName(view.name)}
                </Quoted>
              ),
            })}
          </span>{' '}
          {view.city !== '' && <CityBadge kind="plain" name={view.city} index={view.cityIndex} />}
        </p>
        <Quoted as="p" className={styles.text} lang={view.idea.language}>
          {view.idea.text}
        </Quoted>
      </div>
      <IconButton icon="close" label={t('brainstorm.rideCancel')} onClick={onCancel} />
    </div>
  );
}
