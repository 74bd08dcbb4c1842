// After choosing: at which table one sits, and with whom of those who are here.
import { Notice } from '../../parts/notice.tsx';
import { Said } from '../../parts/said.tsx';
import { Written } from '../../pieces/languages/written.tsx';
import { useIsHere } from '../../state/here.ts';
import { useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import styles from './where-i-sit.module.css';

const mostNames = 8;

/** Read out when one has sat down; who comes to sit there too is told with what others do. */
export function WhereISit() {
  const { t, rich } = useWords();
  const { challenges } = useSession();
  const { table } = useMe();
  const challenge = challenges.find(({ id }) => id === table?.challengeId);
  const youSit =
    challenge &&
    rich('pitches.youSit', { title: <Written by={challenge}>{challenge.title}</Written> });
  return (
    <>
      <Said time={challenge?.id ?? ''}>{youSit}</Said>
      {youSit && (
        <Notice kind="good" title={youSit}>
          <WithMe />
          <p>{t('pitches.mayChange')}</p>
        </Notice>
      )}
    </>
  );
}

/** Those who are here by name; who is away is counted apart. */
function WithMe() {
  const { t, rich, richList } = useWords();
  const { participants } = useSession();
  const { table, participant } = useMe();
  const isHere = useIsHere();
  const seats = new Set<string>(table?.seats);
  const others = participants.filter(({ id }) => seats.has(id) && id !== participant?.id);
  const here = others.filter(({ id }) => isHere(id));
  const away = others.length - here.length;
  const names = here.slice(0, mostNames).map(({ id, name }) => (
    <Written key={id} isName by={{ personId: id }}>
      {name}
    </Written>
  ));
  const rest = here.length - names.length;
  const all = rest > 0 ? [...names, t('pitches.andMore', { count: rest })] : names;
  return (
    <>
      <p className={styles.names}>
        {here.length === 0
          ? t('pitches.firstHere')
          : rich('pitches.withYou', { names: richList(all) })}
      </p>
      {away > 0 && <p>{t('pitches.seatsAway', { count: away })}</p>}
    </>
  );
}
