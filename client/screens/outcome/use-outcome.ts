// The outcome of an evening as it stood when it was last asked for. It is asked for again only when somebody wants it.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome } from '../../../shared/model/outcome.ts';
import { readOutcome, rememberedPerson } from '../../state/door.ts';
import { RefusedError } from '../../state/refused.ts';
import { takeTokenFromFragment } from '../../state/tokens.ts';

export interface OutcomeRead {
  readonly outcome: Outcome | null;
  readonly readAtMs: number;
  /** Nobody of that evening has been on this device, or no longer is. */
  readonly isStranger: boolean;
  /** What went wrong, to be put in words. What was read before stays. */
  readonly problem: unknown;
  readonly busy: boolean;
  refresh(): void;
}

const isUnknownHere = (error: unknown) =>
  error instanceof RefusedError &&
  (error.code.startsWith('token/') || error.code.startsWith('role/'));

export function useOutcome(id: string): OutcomeRead {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [readAtMs, setReadAt] = useState(0);
  const [isStranger, setStranger] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(true);
  const latest = useRef(0);

  const refresh = useCallback(() => {
    latest.current += 1;
    const turn = latest.current;
    takeTokenFromFragment(id);
    if (rememberedPerson(id) === null) {
      setStranger(true);
      setBusy(false);
      return;
    }
    setBusy(true);
    setProblem(null);
    readOutcome(id)
      .then(
        (read) => {
          if (turn !== latest.current) return;
          setOutcome(read);
          setReadAt(Date.now());
        },
        (error: unknown) => {
          if (turn !== latest.current) return;
          if (isUnknownHere(error)) setStranger(true);
          else setProblem(error);
        },
      )
      .finally(() => turn === latest.current && setBusy(false));
  }, [id]);

  useEffect(() => {
    refresh();
    return () => {
      latest.current += 1;
    };
  }, [refresh]);

  return { outcome, readAtMs, isStranger, problem, busy, refresh };
}
