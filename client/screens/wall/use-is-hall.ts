// Whether this is a hall's screen, which is looked at from afar and never scrolled, or a phone in somebody's hand.
import { useMedia } from '../../parts/use-media.ts';

export const useIsHall = () => useMedia('(min-width: 62.5rem) and (min-height: 35rem)');
