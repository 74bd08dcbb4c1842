// The words of the interface: one provider, every key typed by the English ones. Those of the door come first; what
// needs more waits for them (pieces/enough-words.tsx).
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { FailedError, RefusedError, UnreachableError } from '../../shared/model/answer-errors.ts';
import type { InterfaceLanguage } from '../../shared/model/interface-language.ts';
import { toDirection } from './direction.ts';
import { firstLanguage, rememberLanguage } from './first-language.ts';
import { createFormats, type Formats } from './formats.ts';
import { createMessages, type Messages } from './messages.ts';
import { loadWords, reaches, type WordKey, type WordReach, type Words } from './word-files.ts';

export type { WordKey };

export interface WordsValue extends Formats, Messages {
  readonly language: InterfaceLanguage;
  readonly chooseLanguage: (language: InterfaceLanguage) => void;
  /** What went wrong as a plain sentence and what to do. */
  readonly refusal: (error: unknown) => string;
  /** Which words are here. */
  readonly reach: WordReach;
  /** Has them go further, once their files are here. */
  readonly need: (reach: WordReach) => void;
}

const againAfterMs = 3_000;
const Context = createContext<WordsValue | null>(null);

interface Wanted {
  readonly language: InterfaceLanguage;
  readonly reach: WordReach;
}

interface Loaded extends Wanted {
  readonly words: Words;
}

const isKey = (words: Words, key: string): key is WordKey => key in words;

function toRefusalKey(error: unknown): string {
  if (error instanceof RefusedError) return `refusal.${error.code.replace('/', '.')}`;
  return error instanceof UnreachableError ? 'refusal.unreachable' : 'refusal.failed';
}

type Acts = Pick<WordsValue, 'chooseLanguage' | 'need'>;

function createValue(loaded: Loaded, acts: Acts): WordsValue {
  const messages = createMessages(loaded.language, loaded.words);
  const { t } = messages;
  return {
    ...createFormats(loaded.language),
    ...messages,
    ...acts,
    language: loaded.language,
    reach: loaded.reach,
    refusal(error) {
      const key = toRefusalKey(error);
      const reference = error instanceof FailedError ? error.reference : '–';
      return t(isKey(loaded.words, key) ? key : 'refusal.failed', { reference });
    },
  };
}

async function load({ language, reach }: Wanted): Promise<Loaded> {
  return { language, reach, words: await loadWords(language, reach) };
}

/** Shows nothing until the words of the first language are here. */
export function WordsProvider({ children }: { readonly children: ReactNode }) {
  const [wanted, setWanted] = useState<Wanted>(() => ({
    language: firstLanguage(),
    reach: 'door',
  }));
  const [loaded, setLoaded] = useState<Loaded | null>(null);

  useEffect(() => {
    let isCurrent = true;
    let again: ReturnType<typeof setTimeout> | undefined;
    // Without a network the words that are here stay, and the wanted ones are asked for again. Where there are none yet,
    // the page says itself what it waits for.
    function tryLoad(): void {
      load(wanted).then(
        (found) => {
          if (isCurrent) setLoaded(found);
        },
        () => {
          window.dispatchEvent(new Event('umecon:late'));
          if (isCurrent) again = setTimeout(tryLoad, againAfterMs);
        },
      );
    }
    tryLoad();
    return () => {
      isCurrent = false;
      clearTimeout(again);
    };
  }, [wanted]);

  useEffect(() => {
    if (!loaded) return;
    document.documentElement.lang = loaded.language;
    document.documentElement.dir = toDirection(loaded.language);
    document.getElementById('late')?.remove();
  }, [loaded]);

  const acts = useMemo<Acts>(
    () => ({
      chooseLanguage(language) {
        rememberLanguage(language);
        setWanted(({ reach }) => ({ language, reach }));
      },
      need: (reach) =>
        setWanted((before) => (reaches(before.reach, reach) ? before : { ...before, reach })),
    }),
    [],
  );
  const value = useMemo(() => (loaded ? createValue(loaded, acts) : null), [loaded, acts]);
  return value && <Context value={value}>{children}</Context>;
}

export function useWords(): WordsValue {
  const value = use(Context);
  if (!value) throw new Error('useWords needs a WordsProvider');
  return value;
}
