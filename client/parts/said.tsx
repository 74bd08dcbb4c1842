// What is said to those who listen, at once and politely. Words that stay the same would be silent the second time, so
// what is said at another time is put in anew.
import { type ReactNode, useCallback, useState } from 'react';
import { VisuallyHidden } from './visually-hidden.tsx';

interface SaidProps {
  /** What the words belong to, such as a count of acts or an id: another one, and they are said again. */
  readonly time: string | number;
  readonly children?: ReactNode;
}

/** Keep it mounted while it is silent, so that readers notice what appears in it. */
export function Said({ time, children }: SaidProps) {
  return (
    <VisuallyHidden role="status">{children && <span key={time}>{children}</span>}</VisuallyHidden>
  );
}

/** Words for `Said`, and saying others; the same ones too. */
export function useSaid() {
  const [said, setSaid] = useState<{ words: ReactNode; time: number }>({ words: '', time: 0 });
  const say = useCallback(
    (words: ReactNode) => setSaid((before) => ({ words, time: before.time + 1 })),
    [],
  );
  return { said: <Said time={said.time}>{said.words}</Said>, say };
}
