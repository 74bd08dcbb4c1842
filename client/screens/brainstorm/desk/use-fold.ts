// Whether a part that floats over the board is folded: as one left it on this device.
import { usePreference } from '../../../state/preferences.ts';

type FloatingPart = 'question' | 'writing' | 'figures' | 'tools';

export interface Fold {
  readonly part: FloatingPart;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

export function useFold(part: FloatingPart, isOpenAtFirst = true): Fold {
  const [kept, keep] = usePreference(`fold ${part}`);
  const isOpen = kept === null ? isOpenAtFirst : kept === 'open';
  return { part, isOpen, toggle: () => keep(isOpen ? 'folded' : 'open') };
}
