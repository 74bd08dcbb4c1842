// Gathers what others do for as long as the evening is shown, and gives the sentences that are told of it.
import { useEffect, useRef, useState } from 'react';
import { createGatherer, type Gatherer } from './gatherer.ts';
import type { News } from './news.ts';
import type { Sentence } from './sentence.ts';
import { toSentences } from './sentences.ts';
import type { Tuning } from './use-tuning.ts';

export interface Told extends Sentence {
  readonly id: number;
}

export type Hear = Gatherer<News>['hear'];

/** So many can be looked up again by those who missed them. */
const kept = 12;

const isText = (target: EventTarget | null) =>
  target instanceof Element &&
  target.matches('textarea, [contenteditable], input:not([type=radio], [type=checkbox])');

/** What lies under a dialog is silent. */
const isUnderDialog = () => document.querySelector('dialog:modal') !== null;

export function useHearing(tuning: Tuning) {
  const [told, setTold] = useState<readonly Told[]>([]);
  const wanted = useRef(tuning);
  useEffect(() => {
    wanted.current = tuning;
  }, [tuning]);
  const [gatherer] = useState(() =>
    createGatherer<News>((news) => {
      if (wanted.current === 'off') return;
      const sentences = toSentences(news, wanted.current);
      setTold((before) => {
        const next = (before.at(-1)?.id ?? 0) + 1;
        const fresh = sentences.map((sentence, index) => ({ ...sentence, id: next + index }));
        return [...before, ...fresh].slice(-kept);
      });
    }, isUnderDialog),
  );
  useEffect(() => {
    const write = ({ target }: Event) => isText(target) && gatherer.wrote(false);
    const compose = () => gatherer.wrote(true);
    const finish = () => gatherer.wrote(false);
    addEventListener('input', write);
    addEventListener('compositionstart', compose);
    addEventListener('compositionend', finish);
    return () => {
      removeEventListener('input', write);
      removeEventListener('compositionstart', compose);
      removeEventListener('compositionend', finish);
      gatherer.stop();
    };
  }, [gatherer]);
  return { told, hear: gatherer.hear };
}
