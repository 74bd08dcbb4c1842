// What can be done with a card: ride on it, or pick it; the rest is in its menu.
import { Button } from '../../../parts/button.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { Menu } from '../../../parts/menu.tsx';
import type { MenuItem } from '../../../parts/menu-item.ts';
import { Quoted } from '../../../parts/quoted.tsx';
import { VisuallyHidden } from '../../../parts/visually-hidden.tsx';
import { useWords } from '../../../state/words.tsx';
import type { CardActs, CardMode } from './card-acts.ts';
import styles from './card-foot.module.css';
import type { IdeaView } from './idea-view.ts';

interface CardFootProps {
  readonly view: IdeaView;
  readonly mode: CardMode;
  readonly acts: CardActs;
  readonly isChosen: boolean;
  readonly tabIndex: number;
}

type Act = 'edit' | 'toggle' | 'chooseGroup' | 'move' | 'takeBack' | 'putAway';

/** Nothing that may not be done now is shown. */
export function CardFoot({ view, mode, acts, isChosen, tabIndex }: CardFootProps) {
  const { t, rich } = useWords();
  const { id, idea } = view;
  const text = <Quoted lang={idea.language}>{idea.text}</Quoted>;
  const items = useItems(view, mode);
  return (
    <div className={styles.foot} data-view={mode.view}>
      {mode.mayPick && (
        <Button
          tabIndex={tabIndex}
          icon="star"
          aria-pressed={isChosen}
          onClick={() => acts.pick(id)}
        >
          {t(isChosen ? 'brainstorm.unpick' : 'brainstorm.pick')}
          <VisuallyHidden>
            <Quoted lang={view.idea.language}>{view.idea.text}</Quoted>
          </VisuallyHidden>
        </Button>
      )}
      {mode.mayRide && (
        <Button
          kind={mode.view === 'list' ? 'secondary' : 'quiet'}
          tabIndex={tabIndex}
          icon="ride"
          name={rich('brainstorm.rideLabel', { text })}
          onClick={() => acts.ride(id)}
        >
          {t('brainstorm.rideOn')}
        </Button>
      )}
      {view.rides > 0 && (
        <span className={styles.rides} title={t('brainstorm.rides', { count: view.rides })}>
          <Icon name="ride" />
          <b className={styles.number}>{view.rides}</b>
          <span className={styles.words}>{t('brainstorm.rides', { count: view.rides })}</span>
        </span>
      )}
      {items.length > 0 && (
        <span className={styles.menu}>
          <Menu
            label={rich('brainstorm.menu', { text })}
            items={items}
            tabIndex={tabIndex}
            onAction={(act) => acts[act](id)}
          />
        </span>
      )}
    </div>
  );
}

function useItems(view: IdeaView, mode: CardMode): MenuItem<Act>[] {
  const { t } = useWords();
  if (!mode.mayWrite) return [];
  const isEditor = view.isMine || mode.mayFacilitate;
  return [
    ...(isEditor ? [{ id: 'edit', label: t('brainstorm.edit'), icon: 'edit' } as const] : []),
    { id: 'chooseGroup', label: t('brainstorm.toGroup'), icon: 'group' },
    ...(mode.view === 'board'
      ? [{ id: 'move', label: t('brainstorm.move'), icon: 'move' } as const]
      : []),
    { id: 'toggle', label: t('brainstorm.selectThis'), icon: 'check' },
    ...(view.isMine
      ? [{ id: 'takeBack', label: t('brainstorm.takeBack'), icon: 'remove' } as const]
      : []),
    ...(mode.mayFacilitate
      ? [{ id: 'putAway', label: t('brainstorm.putAway'), icon: 'hidden' } as const]
      : []),
  ];
}
