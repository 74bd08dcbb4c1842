// A form somebody has begun to fill in, kept as `use-draft.ts` keeps words: it outlives the dialog it stands in.
import { useCallback, useMemo } from 'react';
import { useDraft } from './use-draft.ts';

function read(kept: string): unknown {
  try {
    return kept === '' ? null : JSON.parse(kept);
  } catch {
    return null; // of an earlier version of this page: begun anew
  }
}

/** The draft called `name` in this evening, null while there is none; setting null forgets it. */
export function useDraftObject<T extends object>(
  name: string,
): [T | null, (draft: T | null) => void] {
  const [kept, keep] = useDraft(name);
  const draft = useMemo(() => read(kept) as T | null, [kept]);
  const change = useCallback(
    (next: T | null) => keep(next === null ? '' : JSON.stringify(next)),
    [keep],
  );
  return [draft, change];
}
