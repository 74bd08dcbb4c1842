// One act of a person at a time: guards against double clicks and keeps what went wrong in plain words.
import { useCallback, useRef, useState } from 'react';
import { useWords } from './words.tsx';

export interface Action {
  readonly run: (act: () => Promise<unknown>) => void;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly clear: () => void;
}

export function useAction(): Action {
  const { refusal } = useWords();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  // State arrives with the next drawing, a second click may come before it.
  const isRunning = useRef(false);

  const run = useCallback(
    (act: () => Promise<unknown>) => {
      if (isRunning.current) return;
      isRunning.current = true;
      setBusy(true);
      setProblem(null);
      act()
        .catch((error: unknown) => setProblem(refusal(error)))
        .finally(() => {
          isRunning.current = false;
          setBusy(false);
        });
    },
    [refusal],
  );
  const clear = useCallback(() => setProblem(null), []);
  return { run, busy, problem, clear };
}
