// What has been promised so far, live, challenge by challenge.

import { FigureTile } from '../../parts/figure-tile.tsx';
import { Stack } from '../../parts/stack.tsx';
import { cityIndexOf } from '../../state/people.ts';
import { useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { ChallengePromises } from './challenge-promises.tsx';

/** The count per city, and a card for every challenge with thanks to its presenter. */
export function Promises() {
  const { t, language } = useWords();
  const session = useSession();
  const { challenges, commitments, participants, cities } = session;
  const cityOf = new Map(participants.map(({ id, city }) => [id, city]));
  return (
    <Stack as="section" aria-labelledby="promises">
      <h2 id="promises">{t('steps.support.promises')}</h2>
      <FigureTile
        label={t('steps.close.promises', { count: commitments.length })}
        value={commitments.length}
        language={language}
        icon="support"
        accent
        byCity={cities.map(({ name }) => ({
          name,
          index: cityIndexOf(session, name),
          value: commitments.filter((each) => cityOf.get(each.participantId) === name).length,
        }))}
      />
      {challenges.map((challenge) => (
        <ChallengePromises key={challenge.id} challenge={challenge} />
      ))}
    </Stack>
  );
}
