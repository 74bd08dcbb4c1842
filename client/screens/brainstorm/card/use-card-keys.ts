// The keyboard on cards: arrows walk, single letters act. Letters work only while a card has the focus, and can be
// switched off; text fields, input methods and the browser's own keys are left alone.
import type { KeyboardEvent } from 'react';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import { usePreference } from '../../../state/preferences.ts';
import { isComposing, isTextField, letterOf } from '../keys.ts';
import type { CardActs, CardMode } from './card-acts.ts';
import type { IdeaViews } from './idea-view.ts';

interface CardKeys {
  readonly views: IdeaViews;
  readonly mode: CardMode;
  readonly acts: CardActs;
  readonly onHelp: () => void;
  /** Groups what is selected, or else this card. */
  readonly onGroup: (id: IdeaId) => void;
}

/** Whether single letters act; anybody may switch them off (WCAG 2.1.4). */
export function useSingleKeys(): readonly [boolean, (isOn: boolean) => void] {
  const [value, set] = usePreference('singleKeys');
  return [value !== 'off', (isOn) => set(isOn ? null : 'off')];
}

/** The handler says whether it took the key. */
export function useCardKeys({ views, mode, acts, onHelp, onGroup }: CardKeys) {
  const [isOn] = useSingleKeys();
  return (event: KeyboardEvent): boolean => {
    if (isComposing(event) || isTextField(event.target)) return false;
    const target = event.target as HTMLElement;
    const view = views.get(target.dataset.card ?? '');
    const isOnBoard = target.dataset.board !== undefined;
    if (!view && !isOnBoard) return false;
    const act = isOn ? actOf(event, view?.id) : undefined;
    if (!act) return false;
    event.preventDefault();
    act();
    return true;
  };

  function actOf(event: KeyboardEvent, id: IdeaId | undefined): (() => void) | undefined {
    const isCommand = event.ctrlKey || event.metaKey || event.altKey;
    if (event.key === '?' && !isCommand) return onHelp;
    if (id === undefined) return undefined;
    const view = views.get(id);
    const isEditor = Boolean(view?.isMine) || mode.mayFacilitate;
    if (event.key === 'Delete' && !isCommand) {
      return mode.mayWrite && view?.isMine ? () => acts.takeBack(id) : undefined;
    }
    switch (letterOf(event)) {
      case 'r':
        return mode.mayRide ? () => acts.ride(id) : undefined;
      case 'e':
        return mode.mayWrite && isEditor ? () => acts.edit(id) : undefined;
      case 'x':
        return mode.mayWrite ? () => acts.toggle(id) : undefined;
      case 'g':
        return mode.mayWrite ? () => onGroup(id) : undefined;
      case 'm':
        return mode.mayWrite && mode.view === 'board' ? () => acts.move(id) : undefined;
      default:
        return undefined;
    }
  }
}
