// A quiet way to bring a challenge from any step that still takes one.
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../state/words.tsx';
import { ChallengeDialog } from './challenge-dialog.tsx';
import { useMayPitch } from './may-pitch.ts';

/** A button with its dialog; nothing where pitching is not possible now. */
export function PitchChallenge() {
  const { t } = useWords();
  const mayPitch = useMayPitch();
  const [open, setOpen] = useState(false);
  if (!mayPitch && !open) return null;
  return (
    <>
      <Button icon="plus" onClick={() => setOpen(true)}>
        {t('lobby.pitch')}
      </Button>
      {open && <ChallengeDialog onClose={() => setOpen(false)} />}
    </>
  );
}
