// Who else has their caret in this text right now; several tabs of one person are one.
import { useEffect, useState } from 'react';
import type { Awareness } from 'y-protocols/awareness';
import { isCaret, toWriter, type Writer } from './writer.ts';

function readWriters(awareness: Awareness): Writer[] {
  const writers = new Map<string, Writer>();
  for (const [client, state] of awareness.getStates()) {
    if (client === awareness.clientID || !isCaret(state.cursor)) continue;
    const writer = toWriter(state.user);
    if (writer.name !== '') writers.set(writer.id, writer);
  }
  return [...writers.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const isSame = (a: readonly Writer[], b: readonly Writer[]) =>
  a.length === b.length &&
  a.every(({ id, name }, index) => id === b[index]?.id && name === b[index]?.name);

/** The others, in an order that does not jump; the same array while nobody comes or goes. */
export function useWriters(awareness: Awareness): readonly Writer[] {
  const [writers, setWriters] = useState<readonly Writer[]>(() => readWriters(awareness));
  useEffect(() => {
    const read = () => {
      const next = readWriters(awareness);
      setWriters((before) => (isSame(before, next) ? before : next));
    };
    awareness.on('change', read);
    read();
    return () => awareness.off('change', read);
  }, [awareness]);
  return writers;
}
