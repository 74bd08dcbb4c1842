// The words of the interface: one provider, one lazy file per language, every key typed by the English ones.
import { IntlMessageFormat } from 'intl-messageformat';
import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react';
import type { InterfaceLanguage } from '../../shared/model/language.ts';
import {
  FailedError,
  RefusedError,
  UnreachableError,
} from '../../shared/protocol/answer-errors.ts';
import type { words as english } from '../words/en.ts';
import { firstLanguage, rememberLanguage } from './first-language.ts';
import { createFormats, type Formats } from './formats.ts';

export type WordKey = keyof typeof english;
type Words = Readonly<Record<WordKey, string>>;
type Values = Readonly<Record<string, string | number>>;

const loaders: Record<InterfaceLanguage, () => Promise<{ words: Words }>> = {
  en: () => import('../words/en.ts'),
  sv: () => import('../words/sv.ts'),
  ja: () => import('../words/ja.ts'),
};

export interface WordsValue extends Formats {
  /** The message of a key, with its values filled in. */
  readonly t: (key: WordKey, values?: Values) => string;
  readonly language: InterfaceLanguage;
  readonly chooseLanguage: (language: InterfaceLanguage) => void;
  /** What went wrong as a plain sentence and what to do. */
  readonly refusal: (error: unknown) => string;
}

const againAfterMs = 3_000;
const Context = createContext<WordsValue | null>(null);

interface Loaded {
  readonly language: InterfaceLanguage;
  readonly words: Words;
}

function createTranslate({ language, words }: Loaded): WordsValue['t'] {
  const messages = new Map<WordKey, IntlMessageFormat>();
  return (key, values) => {
    const text = words[key];
    if (!text.includes('{')) return text;
    const message = messages.get(key) ?? new IntlMessageFormat(text, language);
    messages.set(key, message);
    return String(message.format(values));
  };
}

const isKey = (words: Words, key: string): key is WordKey => key in words;

function toRefusalKey(error: unknown): string {
  if (error instanceof RefusedError) return `refusal.${error.code.replace('/', '.')}`;
  return error instanceof UnreachableError ? 'refusal.unreachable' : 'refusal.failed';
}

function createValue(loaded: Loaded, chooseLanguage: WordsValue['chooseLanguage']): WordsValue {
  const t = createTranslate(loaded);
  return {
    ...createFormats(loaded.language),
    t,
    language: loaded.language,
    chooseLanguage,
    refusal(error) {
      const key = toRefusalKey(error);
      const reference = error instanceof FailedError ? error.reference : '–';
      return t(isKey(loaded.words, key) ? key : 'refusal.failed', { reference });
    },
  };
}

/** Shows nothing until the words of the first language are here. */
export function WordsProvider({ children }: { readonly children: ReactNode }) {
  const [wanted, setWanted] = useState(firstLanguage);
  const [loaded, setLoaded] = useState<Loaded | null>(null);

  useEffect(() => {
    let isCurrent = true;
    let again: ReturnType<typeof setTimeout> | undefined;
    async function load(): Promise<void> {
      const { words } = await loaders[wanted]();
      if (isCurrent) setLoaded({ language: wanted, words });
    }
    // Without a network the words that are here stay, and the wanted ones are asked for again. Where there are none yet,
    // the page says itself what it waits for.
    function tryLoad(): void {
      load().catch(() => {
        window.dispatchEvent(new Event('umecon:late'));
        if (isCurrent) again = setTimeout(tryLoad, againAfterMs);
      });
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
    document.getElementById('late')?.remove();
  }, [loaded]);

  const choose = useCallback((language: InterfaceLanguage) => {
    rememberLanguage(language);
    setWanted(language);
  }, []);
  const value = useMemo(() => (loaded ? createValue(loaded, choose) : null), [loaded, choose]);
  return value && <Context value={value}>{children}</Context>;
}

export function useWords(): WordsValue {
  const value = use(Context);
  if (!value) throw new Error('useWords needs a WordsProvider');
  return value;
}
