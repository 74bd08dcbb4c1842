// The messages of one language with their values filled in: as plain text, or with elements among the values, so that
// people's words keep their own language and direction inside a sentence of the interface.
import { IntlMessageFormat } from 'intl-messageformat';
import { createElement, Fragment, type ReactNode } from 'react';
import type { InterfaceLanguage } from '../../shared/model/interface-language.ts';
import type { WordKey, Words } from './word-files.ts';

export type Values = Readonly<Record<string, string | number>>;

export interface Messages {
  /** The message of a key, with its values filled in. */
  readonly t: (key: WordKey, values?: Values) => string;
  /** The same where values are elements. */
  readonly rich: (key: WordKey, values: Readonly<Record<string, ReactNode>>) => ReactNode;
}

const rightToLeftSigns =
  /\p{Script=Arab}|\p{Script=Hebr}|\p{Script=Syrc}|\p{Script=Thaa}|\p{Script=Nkoo}/u;

/** Words in their own direction where no element can carry it: first strong isolate … pop, as `bdi` does. */
export const isolate = (words: string) => `\u2068${words}\u2069`;

/** In plain text only where they need it. */
function isolated(value: string | number): string | number {
  return typeof value === 'string' && rightToLeftSigns.test(value) ? isolate(value) : value;
}

function isolateAll(values: Values | undefined): Values | undefined {
  return (
    values &&
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolated(value)]))
  );
}

export function createMessages(language: InterfaceLanguage, words: Words): Messages {
  const messages = new Map<WordKey, IntlMessageFormat>();
  function messageOf(key: WordKey): IntlMessageFormat | string {
    const text = words[key] ?? '';
    if (!text.includes('{')) return text;
    const message = messages.get(key) ?? new IntlMessageFormat(text, language);
    messages.set(key, message);
    return message;
  }
  return {
    t(key, values) {
      const message = messageOf(key);
      return typeof message === 'string' ? message : String(message.format(isolateAll(values)));
    },
    rich(key, values) {
      const message = messageOf(key);
      if (typeof message === 'string') return message;
      const told = message.format<ReactNode>(values as Record<string, string>);
      return Array.isArray(told) ? createElement(Fragment, null, ...told) : told;
    },
  };
}
