// Words in languages other than the reader's: for sheets that several cities read.
import { useEffect, useState } from 'react';
import type { InterfaceLanguage } from '../../shared/model/interface-language.ts';
import { createFormats, type Formats } from './formats.ts';
import { createMessages, type Messages } from './messages.ts';
import { loadWords } from './word-files.ts';

export interface WordsIn extends Formats, Messages {
  readonly language: InterfaceLanguage;
}

async function load(language: InterfaceLanguage): Promise<WordsIn> {
  const words = await loadWords(language, 'desk');
  return { ...createFormats(language), ...createMessages(language, words), language };
}

/** The words of each language, in the given order; none until all are here. */
export function useWordsIn(languages: readonly InterfaceLanguage[]): readonly WordsIn[] {
  const [spoken, setSpoken] = useState<readonly WordsIn[]>([]);
  const wanted = languages.join(' ');
  useEffect(() => {
    let isCurrent = true;
    void Promise.all((wanted.split(' ') as InterfaceLanguage[]).map(load)).then((loaded) => {
      if (isCurrent) setSpoken(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [wanted]);
  return spoken;
}
