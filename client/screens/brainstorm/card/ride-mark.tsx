// On a card that rides on another: the words it rides on, or, across the border, from which
// city to which: by their patterns where there is no room for their names.
// Pressing it leads to that card.

import type { IdeaId } from '../../../../shared/model/ids.ts';
import { CitySwatch } from '../../../parts/city-swatch.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { Quoted } from '../../../parts/quoted.tsx';
import { VisuallyHidden } from '../../../parts/visually-hidden.tsx';
import { languageOf } from '../../../pieces/languages/language-of.ts';
import { useWords } from '../../../state/words.tsx';
import type { CardMode } from './card-acts.ts';
import type { IdeaView } from './idea-view.ts';
import styles from './ride-mark.module.css';
import { useAuthorName } from './use-author-name.ts';

interface RideMarkProps {
  readonly view: IdeaView;
  readonly mode: CardMode;
  readonly tabIndex: number;
  readonly onJump: (id: IdeaId) => void;
}

/** Only for a view with `riddenId`. */
export function RideMark({ view, mode, tabIndex, onJump }: RideMarkProps) {
  const { t, rich } = useWords();
  const toName = useAuthorName();
  const { riddenId, crosses } = view;
  if (riddenId === null) return null;
  const cities = { from: view.riddenCity, to: view.city };
  const whole = t('brainstorm.ridesOn', { text: view.riddenText, name: toName(view.riddenName) });
  const isList = mode.view === 'list';
  const border = (
    <span className={styles.cities}>
      <CitySwatch index={view.riddenCityIndex} size="1.125rem" />
      {isList ? <span>{t('brainstorm.across', cities)}</span> : <Icon name="next" />}
      <CitySwatch index={view.cityIndex} size="1.125rem" />
    </span>
  );
  return (
    <button
      type="button"
      className={styles.mark}
      data-view={mode.view}
      data-crosses={crosses || undefined}
      tabIndex={tabIndex}
      title={whole}
      onClick={() => onJump(riddenId)}
    >
      <Icon name={crosses ? 'border' : 'ride'} />
      <VisuallyHidden>
        {crosses && `${t('brainstorm.across', cities)}. `}
        {rich('brainstorm.ridesOn', {
          text: <Quoted lang={view.riddenLanguage}>{view.riddenText}</Quoted>,
          name: (
            <Quoted isName lang={languageOf(view.riddenName, [view.riddenLanguage])}>
              {toName(view.riddenName)}
            </Quoted>
          ),
        })}
      </VisuallyHidden>
      <span className={styles.words} aria-hidden="true">
        {crosses && border}
        {(!crosses || isList) && (
          <Quoted className={styles.ridden} lang={view.riddenLanguage}>
            {view.riddenText}
          </Quoted>
        )}
      </span>
    </button>
  );
}
