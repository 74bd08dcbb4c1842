// What was wrong when the organiser last asked to create it, and still is: a problem goes as soon as it is mended, and
// new ones wait for the next attempt.
import { useState } from 'react';
import type { FieldProblem } from '../../parts/error-summary.tsx';
import { useWords } from '../../state/words.tsx';
import type { Draft } from './draft.ts';
import { toProblems } from './plan-problems.ts';
import { toPlan } from './to-plan.ts';

interface Failed {
  readonly number: number;
  readonly by: 'form' | 'server';
  readonly draft: Draft;
  readonly problems: readonly FieldProblem[];
}

interface Attempt {
  /** Grows with every attempt that failed. */
  readonly number: number;
  /** What is still to be mended of it. */
  readonly problems: readonly FieldProblem[];
  /** The same words, beside a field, by its id. */
  readonly errors: ReadonlyMap<string, string>;
  fail(by: Failed['by'], paths: readonly string[]): void;
}

/** The last attempt with this draft. */
export function useAttempt(draft: Draft): Attempt {
  const { t } = useWords();
  const [failed, setFailed] = useState<Failed | null>(null);
  const problems = failed ? stillWrong(failed, draft, t) : [];
  return {
    number: failed?.number ?? 0,
    problems,
    errors: new Map(problems.map(({ fieldId, words }) => [fieldId, words])),
    fail(by, paths) {
      const number = (failed?.number ?? 0) + 1;
      setFailed({ number, by, draft, problems: toProblems(paths, draft, t) });
    },
  };
}

type Translate = ReturnType<typeof useWords>['t'];

/** Only the server knows what it refused, so its word holds until something is changed. */
function stillWrong(failed: Failed, draft: Draft, t: Translate): readonly FieldProblem[] {
  if (failed.by === 'server') return failed.draft === draft ? failed.problems : [];
  const judged = toPlan(draft);
  const now = 'paths' in judged ? toProblems(judged.paths, draft, t) : [];
  const then = new Set(failed.problems.map(({ fieldId }) => fieldId));
  return now.filter(({ fieldId }) => then.has(fieldId));
}
