// Gathers what others do for as long as the evening is shown, and gives the sentences that are told of it.
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { createGatherer, type Gatherer } from './gatherer.ts';
import type { News } from './news.ts';
import type { Sentence } from './sentence.ts';
import { toSentences } from './sentences.ts';
import type { Tuning } from './use-tuning.ts';

export interface Told extends Sentence {
  readonly id: number;
}

export type Hear = Gatherer<News>['hear'];

/** So many can be looked up again by those who missed them, and so long: what was taken back must not linger here. */
const kept = 12;
const keptMs = 30_000;

const isText = (target: EventTarget | null) =>
  target instanceof Element &&
  target.matches('textarea, [contenteditable], input:not([type=radio], [type=checkbox])');

/** What lies under a dialog is silent. */
const isUnderDialog = () => document.querySelector('dialog:modal') !== null;

export function useHearing(tuning: Tuning) {
  const [told, setTold] = useState<readonly Told[]>([]);
  const gatherer = useRef<Gatherer<News>>(null);
  const hear = useCallback<Hear>((read) => gatherer.current?.hear(read), []);
  const tell = useEffectEvent((news: readonly News[]) => {
    if (tuning === 'off') return;
    const sentences = toSentences(news, tuning);
    setTold((before) => {
      const next = (before.at(-1)?.id ?? 0) + 1;
      const fresh = sentences.map((sentence, index) => ({ ...sentence, id: next + index }));
      return [...before, ...fresh].slice(-kept);
    });
  });
  useEffect(() => {
    if (told.length === 0) return;
    const timer = setTimeout(() => setTold([]), keptMs);
    return () => clearTimeout(timer);
  }, [told]);
  useEffect(() => {
    const made = createGatherer<News>((news) => tell(news), isUnderDialog);
    gatherer.current = made;
    const write = (event: Event) => {
      if (isText(event.target)) made.wrote((event as InputEvent).isComposing);
    };
    const compose = () => made.wrote(true);
    const finish = () => made.wrote(false);
    addEventListener('input', write);
    addEventListener('compositionstart', compose);
    addEventListener('compositionend', finish);
    return () => {
      removeEventListener('input', write);
      removeEventListener('compositionstart', compose);
      removeEventListener('compositionend', finish);
      made.stop();
    };
  }, []);
  return { told, hear };
}
