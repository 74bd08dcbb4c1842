// What was promised: one's own first, and of very many the rest when somebody asks for it.
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Stack } from '../../parts/stack.tsx';
import { PromiseLine } from '../../pieces/promises/promise-line.tsx';
import { useMe, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';

/** More would push the way to the outcome off the first windows of a phone. */
const mostShown = 8;

/** Nothing where nobody has promised anything. */
export function Promised() {
  const { t } = useWords();
  const { commitments } = useSession();
  const { participant } = useMe();
  const [showsAll, setShowsAll] = useState(false);
  if (commitments.length === 0) return null;
  const isOwn = (promise: (typeof commitments)[number]) =>
    promise.participantId === participant?.id;
  const own = commitments.filter(isOwn);
  const all = [...own, ...commitments.filter((promise) => !isOwn(promise))];
  const few = Math.max(mostShown, own.length);
  return (
    <Stack as="section" gap={3} aria-labelledby="promised">
      <h2 id="promised">{t('steps.close.promised')}</h2>
      <ul role="list">
        {(showsAll ? all : all.slice(0, few)).map((promise) => (
          <PromiseLine key={promise.id} promise={promise} />
        ))}
      </ul>
      {all.length > few && (
        <div>
          <Button aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
            {t(showsAll ? 'steps.close.fewer' : 'steps.close.all', { count: all.length })}
          </Button>
        </div>
      )}
    </Stack>
  );
}
