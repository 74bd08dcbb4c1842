// Tells the table that I am writing, and that I stopped: after a pause, when the field is empty or left.
import { useEffect, useMemo, useRef } from 'react';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import type { Where } from '../use-where.ts';

const pauseMs = 4000;

interface SayWriting {
  /** With the words as they are now. */
  readonly go: (text: string) => void;
  readonly stop: () => void;
}

export function useSayWriting(where: Where, ridesOn: IdeaId | undefined): SayWriting {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const saying = useMemo(() => {
    const stop = () => {
      clearTimeout(timer.current);
      where.tell({ writing: undefined });
    };
    const go = (text: string) => {
      clearTimeout(timer.current);
      if (text.trim() === '') return stop();
      where.tell({ writing: true });
      timer.current = setTimeout(stop, pauseMs);
    };
    return { go, stop };
  }, [where]);
  useEffect(() => {
    where.tell({ ridesOn });
  }, [where, ridesOn]);
  useEffect(() => saying.stop, [saying]);
  return saying;
}
