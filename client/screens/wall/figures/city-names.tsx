// The names of a city's people, the newest first; those who find no room are counted.
import type { Participant } from '../../../../shared/model/person.ts';
import { useWords } from '../../../state/words.tsx';
import { FitText } from '../slips/fit-text.tsx';
import styles from './city-names.module.css';

const mostShown = 24;
/** Keeps a name of one direction apart from its neighbours of the other. */
const isolate = (name: string) => `\u2068${name}\u2069`;

/** The names in one paragraph that fits its place. */
export function CityNames({ people }: { readonly people: readonly Participant[] }) {
  const { t } = useWords();
  if (people.length === 0) return <p className={styles.soft}>{t('wall.nobodyYet')}</p>;
  const shown = people.slice(-mostShown).toReversed();
  const rest = people.length - shown.length;
  const names = [
    ...shown.map(({ name }) => isolate(name)),
    ...(rest > 0 ? [t('wall.andMore', { count: rest })] : []),
  ];
  return (
    <FitText most={1.25} least={0.6} weight="normal">
      {names.join(' · ')}
    </FitText>
  );
}
