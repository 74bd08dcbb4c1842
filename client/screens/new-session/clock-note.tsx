// What must be said about the chosen moment itself: a clock that jumps, or a day that has gone.
import { useState } from 'react';
import { Notice } from '../../parts/notice.tsx';
import { useWords } from '../../state/words.tsx';
import type { StartMoment } from './start-moment.ts';

interface ClockNoteProps {
  readonly start: StartMoment;
  readonly city: string;
  /** The time as it was typed. */
  readonly wanted: string;
}

/** Nothing, most of the time. */
export function ClockNote({ start, city, wanted }: ClockNoteProps) {
  const { t } = useWords();
  const [openedMs] = useState(() => Date.now());
  const notes = [
    start.clock === 'skipped' && t('organise.clockSkipped', { city, wanted, taken: start.time }),
    start.clock === 'doubled' && t('organise.clockDoubled', { city, wanted }),
    start.ms < openedMs && t('organise.past'),
  ].filter((note) => note !== false);
  if (notes.length === 0) return null;
  return (
    <Notice kind="warning" live>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </Notice>
  );
}
