// After choosing: at which table one sits, and with whom.
import { Notice } from '../../parts/notice.tsx';
import { Said } from '../../parts/said.tsx';
import { Written } from '../../pieces/languages/written.tsx';
import { useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';

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

function WithMe() {
  const { t, rich, richList } = useWords();
  const { participants } = useSession();
  const { table, participant } = useMe();
  const seats = new Set<string>(table?.seats);
  const others = participants.filter(({ id }) => seats.has(id) && id !== participant?.id);
  if (others.length === 0) return <p>{t('pitches.firstHere')}</p>;
  const names = others.slice(0, mostNames).map(({ id, name }) => (
    <Written key={id} isName by={{ personId: id }}>
      {name}
    </Written>
  ));
  const rest = others.length - names.length;
  const all = rest > 0 ? [...names, t('pitches.andMore', { count: rest })] : names;
  return <p>{rich('pitches.withYou', { names: richList(all) })}</p>;
}
