// One idea on its card: who, from which city, what kind, the words, whom it rides on, and what can be done with it.
// The same card lies in the list, where everything is shown, and on the board, where it has one size.
import { memo, useId } from 'react';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import { Card } from '../../../parts/card.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { useWords } from '../../../state/words.tsx';
import type { CardActs, CardMode } from './card-acts.ts';
import { CardFoot } from './card-foot.tsx';
import { CardHead } from './card-head.tsx';
import { CardLabel } from './card-label.tsx';
import { CardText } from './card-text.tsx';
import styles from './idea-card.module.css';
import type { IdeaView } from './idea-view.ts';
import { RideMark } from './ride-mark.tsx';

export interface IdeaCardProps {
  readonly view: IdeaView;
  readonly mode: CardMode;
  readonly acts: CardActs;
  /** The one card that the Tab key leads to. */
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly isChosen: boolean;
  readonly isMoving?: boolean | undefined;
  /** Names of others who are writing on this card. */
  readonly writers: string | undefined;
}

/** Found by `data-card`, which carries the idea's id. */
export const IdeaCard = memo(function IdeaCard(props: IdeaCardProps) {
  const { view, mode, acts, isCurrent, isSelected, isChosen, isMoving, writers } = props;
  const { t } = useWords();
  const tabIndex = isCurrent ? 0 : -1;
  const labelId = useId();
  return (
    <Card
      as="article"
      space="none"
      tone={isChosen ? 'accent' : 'paper'}
      cityIndex={view.cityIndex < 0 ? undefined : view.cityIndex}
      aria-labelledby={labelId}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrow keys walk from card to card
      tabIndex={tabIndex}
      data-card={view.id}
      data-kind={view.idea.kind}
      data-selected={isSelected || undefined}
      data-moving={isMoving || undefined}
    >
      <div className={styles.card} data-view={mode.view}>
        {isChosen && (
          <p className={styles.chosen}>
            <Icon name="star" /> {t('brainstorm.chosen')}
          </p>
        )}
        <CardHead {...{ view, mode, acts, isSelected, tabIndex }} />
        {view.riddenId !== null && (
          <RideMark view={view} mode={mode} tabIndex={tabIndex} onJump={acts.jump} />
        )}
        <CardText view={view} mode={mode} tabIndex={tabIndex} />
        <CardFoot {...{ view, mode, acts, isChosen, tabIndex }} />
        {writers !== undefined && (
          <p className={styles.writers}>
            <Icon name="edit" />
            <span>{t('brainstorm.writingHere', { names: writers })}</span>
          </p>
        )}
        <CardLabel id={labelId} view={view} isChosen={isChosen} />
      </div>
    </Card>
  );
});

/** The element of a card that is on the screen. */
export function findCard(root: ParentNode | null, id: IdeaId): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-card="${id}"]`) ?? null;
}
