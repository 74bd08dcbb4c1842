// The hour of a moment as the facilitator's own clock shows it: in their city, or in the first one.
import { useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';

export function useClock(): (moment: string) => string {
  const { date } = useWords();
  const { cities } = useSession();
  const { city } = useMe();
  const zone = (city ?? cities[0])?.timeZone;
  return (moment) => date(moment, { timeStyle: 'short' }, zone);
}
