// What can be done from a card, and what may be done at the moment. Both stay the same objects while they mean the
// same, so that hundreds of cards are not drawn again.
import type { IdeaId } from '../../../../shared/model/ids.ts';

export interface CardActs {
  readonly ride: (id: IdeaId) => void;
  readonly pick: (id: IdeaId) => void;
  readonly edit: (id: IdeaId) => void;
  readonly takeBack: (id: IdeaId) => void;
  readonly putAway: (id: IdeaId) => void;
  readonly toggle: (id: IdeaId) => void;
  readonly chooseGroup: (id: IdeaId) => void;
  readonly move: (id: IdeaId) => void;
  readonly jump: (id: IdeaId) => void;
}

export interface CardMode {
  readonly view: 'board' | 'list';
  readonly mayWrite: boolean;
  readonly mayFacilitate: boolean;
  readonly mayRide: boolean;
  readonly mayPick: boolean;
  /** Every card shows its checkbox. */
  readonly isSelecting: boolean;
}
