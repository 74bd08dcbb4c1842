// The pitches: the one in turn large on every screen, and the queue beside it.
// A new turn shows itself, but never tears the text away from somebody who is writing in it.
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Notice } from '../../parts/notice.tsx';
import { VisuallyHidden } from '../../parts/visually-hidden.tsx';
import { PitchChallenge } from '../../pieces/challenges/pitch-challenge.tsx';
import { Written } from '../../pieces/languages/written.tsx';
import { useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { PitchQueue } from './pitch-queue.tsx';
import { PitchShown } from './pitch-shown.tsx';
import styles from './pitches.module.css';

const isWritingIn = (place: HTMLElement | null) =>
  place?.contains(document.activeElement) === true &&
  document.activeElement?.closest('[data-editable]') !== null;

/** The screen of the pitches step. */
export function Pitches() {
  const { t, rich } = useWords();
  const { challenges, focus } = useSession();
  const [shownId, setShownId] = useState(focus);
  const place = useRef<HTMLDivElement>(null);
  const shown = challenges.find(({ id }) => id === shownId);
  const inTurn = challenges.find(({ id }) => id === focus);

  useEffect(() => {
    if (!isWritingIn(place.current)) setShownId(focus);
  }, [focus]);

  if (challenges.length === 0) {
    return (
      <Card tone="sunk">
        <EmptyState drawing="cards" title={t('pitches.empty')} action={<PitchChallenge />}>
          <p>{t('pitches.emptyText')}</p>
        </EmptyState>
      </Card>
    );
  }
  const title = inTurn && <Written by={inTurn}>{inTurn.title}</Written>;
  return (
    <div className={styles.pitches}>
      <div ref={place} className={styles.main}>
        <VisuallyHidden role="status">
          {inTurn &&
            rich('pitches.nowSaid', {
              title,
              presenter: (
                <Written isName by={inTurn}>
                  {inTurn.presenter}
                </Written>
              ),
            })}
        </VisuallyHidden>
        {inTurn && shownId !== focus && (
          <Notice
            action={<Button onClick={() => setShownId(focus)}>{t('pitches.goThere')}</Button>}
          >
            <p>{rich('pitches.turnElsewhere', { title })}</p>
          </Notice>
        )}
        {shown ? (
          <PitchShown challenge={shown} />
        ) : (
          <Card tone="sunk">
            <EmptyState drawing="evening" title={t('pitches.waiting')}>
              <p>{t('pitches.waitingText')}</p>
            </EmptyState>
          </Card>
        )}
      </div>
      <PitchQueue shownId={shownId} onShow={setShownId} />
    </div>
  );
}
