// The names of a city's people: those who are here, the newest first, and apart from them those who are away.
import type { Participant } from '../../../../shared/model/person.ts';
import { isolate } from '../../../state/messages.ts';
import { useWords } from '../../../state/words.tsx';
import { FitText } from '../slips/fit-text.tsx';
import styles from './city-names.module.css';

const mostShown = 24;
/** Whole where a line ends. */
const toWhole = ({ name }: Participant) => isolate(name.replaceAll(' ', '\u00a0'));

interface CityNamesProps {
  readonly here: readonly Participant[];
  readonly away: readonly Participant[];
}

/** The names in one paragraph that fits its place; those who find no room are counted. */
export function CityNames({ here, away }: CityNamesProps) {
  const { t } = useWords();
  const shown = here.slice(-mostShown).toReversed();
  const rest = here.length - shown.length;
  const names = [...shown.map(toWhole), ...(rest > 0 ? [t('wall.andMore', { count: rest })] : [])];
  const gone = away.slice(0, mostShown).map(toWhole).join(' · ');
  return (
    <div className={styles.names}>
      {here.length === 0 ? (
        <p className={styles.soft}>{t('wall.nobodyYet')}</p>
      ) : (
        <FitText most={1.25} least={0.8} weight="normal" isNames>
          {names.join(' · ')}
        </FitText>
      )}
      {gone && <p className={styles.away}>{t('wall.awayNames', { names: gone })}</p>}
    </div>
  );
}
