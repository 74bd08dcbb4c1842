// Where I am at the table, told to the others as one whole from the parts that different places know.
import { useMemo, useRef } from 'react';
import type { TablePresence, TableState } from '../../state/table.tsx';
import { useStable } from './use-stable.ts';

type Part = { readonly [Key in keyof TablePresence]: TablePresence[Key] | undefined };

export interface Where {
  /** Says what is new; `undefined` takes a part back. */
  readonly tell: (part: Part) => void;
}

export function useWhere({ showWhere }: Pick<TableState, 'showWhere'>): Where {
  const whole = useRef<Part>({});
  const tell = useStable((part: Part) => {
    const next = { ...whole.current, ...part };
    const isNews = (Object.keys(part) as (keyof Part)[]).some(
      (key) => part[key] !== whole.current[key],
    );
    if (!isNews) return;
    whole.current = next;
    const known = Object.entries(next).filter(([, value]) => value !== undefined);
    showWhere(Object.fromEntries(known));
  });
  return useMemo(() => ({ tell }), [tell]);
}
