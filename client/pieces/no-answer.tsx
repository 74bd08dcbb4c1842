// The server cannot be reached, or cannot answer now: said as such, with another try.
import { Button } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { useWords } from '../state/words.tsx';

interface NoAnswerProps {
  readonly problem: unknown;
  readonly onAgain: () => void;
}

/** Why there is no answer, in plain words. */
export function NoAnswer({ problem, onAgain }: NoAnswerProps) {
  const { t, refusal } = useWords();
  return (
    <EmptyState
      drawing="lost"
      level={1}
      title={t('join.noAnswer')}
      action={
        <Button kind="primary" icon="restore" onClick={onAgain}>
          {t('join.again')}
        </Button>
      }
    >
      <p role="alert">{refusal(problem)}</p>
    </EmptyState>
  );
}
