// The first line of a card: whose thought it is, from which city, and of what kind.
import { Checkbox } from '../../../parts/checkbox.tsx';
import { CitySwatch } from '../../../parts/city-swatch.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { KindBadge } from '../../../parts/kind-badge.tsx';
import { LanguageTag } from '../../../parts/language-tag.tsx';
import { Quoted } from '../../../parts/quoted.tsx';
import { VisuallyHidden } from '../../../parts/visually-hidden.tsx';
import { toLanguageName } from '../../../pieces/languages/language-name.ts';
import { useWords } from '../../../state/words.tsx';
import type { CardActs, CardMode } from './card-acts.ts';
import styles from './card-head.module.css';
import type { IdeaView } from './idea-view.ts';
import { useAuthorName } from './use-author-name.ts';

interface CardHeadProps {
  readonly view: IdeaView;
  readonly mode: CardMode;
  readonly acts: CardActs;
  readonly isSelected: boolean;
  readonly tabIndex: number;
}

/** On the board long names end in an ellipsis; in the list everything is there. */
export function CardHead({ view, mode, acts, isSelected, tabIndex }: CardHeadProps) {
  const { t, rich, language } = useWords();
  const toName = useAuthorName();
  const isList = mode.view === 'list';
  const isForeign = view.idea.language.split('-')[0] !== language;
  return (
    <div className={styles.head} data-view={mode.view}>
      {(mode.isSelecting || isSelected) && (
        <span className={styles.select}>
          <Checkbox
            label={
              <VisuallyHidden>
                {rich('brainstorm.select', {
                  text: <Quoted lang={view.idea.language}>{view.idea.text}</Quoted>,
                })}
              </VisuallyHidden>
            }
            checked={isSelected}
            tabIndex={tabIndex}
            onChange={() => acts.toggle(view.id)}
          />
        </span>
      )}
      <span className={styles.who}>
        {view.cityIndex >= 0 && <CitySwatch index={view.cityIndex} />}
        {view.isMine ? (
          <span className={styles.name}>{t('brainstorm.you')}</span>
        ) : (
          <Quoted isName lang={view.nameLanguage} className={styles.name}>
            {toName(view.name)}
          </Quoted>
        )}
        {view.city !== '' && (
          <bdi
            className={styles.city}
            lang={view.cityLanguage}
            data-city={Math.max(view.cityIndex, 0) % 12}
          >
            {view.city}
          </bdi>
        )}
      </span>
      {isList && isForeign && view.idea.language !== 'und' && (
        <LanguageTag
          name={toLanguageName(view.idea.language, view.idea.language)}
          lang={view.idea.language}
        />
      )}
      <KindBadge
        kind={view.idea.kind}
        label={t(`brainstorm.kind.${view.idea.kind}`)}
        show={isList ? 'words' : 'glyph'}
      />
      {!isList && mode.mayWrite && (
        <span className={styles.grip} data-grip aria-hidden="true">
          <Icon name="grip" />
        </span>
      )}
    </div>
  );
}
