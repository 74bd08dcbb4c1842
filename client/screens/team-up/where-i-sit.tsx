// After choosing: at which table one sits, and with whom.
import { Notice } from '../../parts/notice.tsx';
import { useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';

const mostNames = 8;

/** Read out when one has sat down; nothing for those without a seat. */
export function WhereISit() {
  const { t, list } = useWords();
  const { challenges, participants } = useSession();
  const { table, participant } = useMe();
  const challenge = challenges.find(({ id }) => id === table?.challengeId);
  const seats = new Set<string>(table?.seats);
  const others = participants.filter(({ id }) => seats.has(id) && id !== participant?.id);
  const names = others.slice(0, mostNames).map(({ name }) => name);
  const rest = others.length - names.length;
  if (rest > 0) names.push(t('pitches.andMore', { count: rest }));
  return (
    <div role="status">
      {challenge && (
        <Notice kind="good" title={t('pitches.youSit', { title: challenge.title })}>
          <p dir="auto">
            {others.length === 0
              ? t('pitches.firstHere')
              : t('pitches.withYou', { names: list(names) })}
          </p>
          <p>{t('pitches.mayChange')}</p>
        </Notice>
      )}
    </div>
  );
}
