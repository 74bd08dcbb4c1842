// The outcome of an evening as it stood when it was last asked for. It is asked for again only when somebody wants it.
import { useCallback, useEffect, useRef, useState } from 'react';
import { RefusedError } from '../../../shared/model/answer-errors.ts';
import type { Outcome } from '../../../shared/model/outcome.ts';
import { readOutcome, rememberedPerson } from '../../state/door.ts';
import { takeTokenFromFragment } from '../../state/tokens.ts';

export interface OutcomeRead {
  readonly outcome: Outcome | null;
  readonly readAtMs: number;
  /** Nobody of that evening has been on this device, or no longer is. */
  readonly isStranger: boolean;
  /** What went wrong, to be put in words. What was read before stays. */
  readonly problem: unknown;
  readonly busy: boolean;
  readonly refresh: () => void;
}

const isUnknownHere = (error: unknown) =>
  error instanceof RefusedError &&
  (error.code.startsWith('token/') || error.code.startsWith('role/'));

/** Reads with the token kept on this device; a stranger is not even asked for. */
async function readHere(id: string): Promise<Outcome> {
  takeTokenFromFragment(id);
  if (rememberedPerson(id) === null) throw new RefusedError('token/missing');
  return readOutcome(id);
}

export function useOutcome(id: string): OutcomeRead {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [readAtMs, setReadAt] = useState(0);
  const [isStranger, setStranger] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(true);
  const latest = useRef(0);

  const read = useCallback(() => {
    latest.current += 1;
    const turn = latest.current;
    const isCurrent = () => turn === latest.current;
    readHere(id)
      .then(
        (found) => {
          if (!isCurrent()) return;
          setOutcome(found);
          setReadAt(Date.now());
        },
        (error: unknown) => {
          if (!isCurrent()) return;
          if (isUnknownHere(error)) setStranger(true);
          else setProblem(error);
        },
      )
      .finally(() => isCurrent() && setBusy(false));
  }, [id]);

  useEffect(() => {
    read();
    return () => {
      latest.current += 1;
    };
  }, [read]);

  const refresh = useCallback(() => {
    setBusy(true);
    setProblem(null);
    read();
  }, [read]);
  return { outcome, readAtMs, isStranger, problem, busy, refresh };
}
