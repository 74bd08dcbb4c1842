// A way to bring a challenge from any step that still takes one.
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../state/words.tsx';
import { useMayPitch } from './may-pitch.ts';
import { usePitching } from './pitching.tsx';

interface PitchChallengeProps {
  /** Whether it is the main act of the screen. */
  readonly main?: boolean | undefined;
}

/** A button; nothing where pitching is not possible now. */
export function PitchChallenge({ main }: PitchChallengeProps) {
  const { t } = useWords();
  const mayPitch = useMayPitch();
  const pitch = usePitching();
  if (!mayPitch) return null;
  return (
    <Button kind={main ? 'primary' : 'secondary'} icon="plus" onClick={pitch}>
      {t('lobby.pitch')}
    </Button>
  );
}
