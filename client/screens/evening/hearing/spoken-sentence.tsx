// A sentence about what others do, in words: what they wrote in its own language, their names unbroken.
import type { ReactNode } from 'react';
import { Quoted } from '../../../parts/quoted.tsx';
import { Written } from '../../../pieces/languages/written.tsx';
import { useWords, type WordsValue } from '../../../state/words.tsx';
import type { Quote, Sentence, SentenceValue } from './sentence.ts';

export function SpokenSentence({ sentence }: { readonly sentence: Sentence }) {
  const words = useWords();
  const values = Object.entries(sentence.values).map(([name, value]) => [
    name,
    toShown(value, words),
  ]);
  return words.rich(sentence.key, Object.fromEntries(values));
}

function toShown(value: SentenceValue, { t, richList }: WordsValue): ReactNode {
  if (typeof value !== 'object') return value;
  if ('quote' in value) return <QuoteWords {...value} />;
  const { names, more } = value;
  const told = names.map((name) => <QuoteWords key={name.by?.personId} {...name} />);
  return richList(more > 0 ? [...told, t('hearing.more', { count: more })] : told);
}

function QuoteWords({ quote, language, by, isName }: Quote) {
  if (language !== undefined) return <Quoted lang={language}>{quote}</Quoted>;
  return (
    <Written by={by} isName={isName}>
      {quote}
    </Written>
  );
}
