// Whether the words of the interface are complete: the same keys, each with the same values to
// fill in, in every language. Returns the gaps in words.
import { IntlMessageFormat } from 'intl-messageformat';

export type Area = Readonly<Record<string, string>>;

type Part = ReturnType<IntlMessageFormat['getAst']>[number];
const literal = 0;

/** The names of the values a message asks for, plurals and selections included. */
function valuesOf(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    const kind: number = part.type;
    if (kind === literal || !('value' in part)) return [];
    const inner =
      'options' in part
        ? Object.values(part.options).flatMap((option) => valuesOf(option.value))
        : [];
    const children = 'children' in part ? valuesOf(part.children) : [];
    return [part.value, ...inner, ...children];
  });
}

/** What a message says between its values, each way it may be said. */
export function literalsOf(message: string, language: string): string[] {
  const read = (parts: readonly Part[]): string[] =>
    parts.flatMap((part) => {
      const kind: number = part.type;
      if (kind === literal && 'value' in part) return [part.value];
      return 'options' in part
        ? Object.values(part.options).flatMap((option) => read(option.value))
        : [];
    });
  return read(new IntlMessageFormat(message, language).getAst());
}

/** Plurals for which a language has no category, such as `one` in Japanese: they are never said. `=1` always is. */
export function unspokenPlurals(words: Area, language: string): string[] {
  const known = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const read = (parts: readonly Part[]): string[] =>
    parts.flatMap((part) => {
      if (!('options' in part)) return [];
      const mine = 'pluralType' in part ? Object.keys(part.options) : [];
      const strange = mine.filter(
        (name) => !name.startsWith('=') && !known.some((k) => k === name),
      );
      return [...strange, ...Object.values(part.options).flatMap((option) => read(option.value))];
    });
  return Object.entries(words).flatMap(([key, message]) =>
    read(new IntlMessageFormat(message, language).getAst()).map((name) => `${key}: ${name}`),
  );
}

/** The values of one message, sorted; or why it is no message. */
function readMessage(message: string, language: string): string {
  if (message.trim() === '') return 'is empty';
  try {
    const names = valuesOf(new IntlMessageFormat(message, language).getAst());
    return [...new Set(names)].toSorted().join(', ');
  } catch (error) {
    return `cannot be read: ${String(error)}`;
  }
}

/** What `words` lacks, or has too much, beside `english`. */
export function gaps(area: string, language: string, english: Area, words: Area): string[] {
  const where = (key: string) => `${language}/${area} ${key}`;
  const missing = Object.keys(english).filter((key) => !(key in words));
  const surplus = Object.keys(words).filter((key) => !(key in english));
  const foreign = Object.keys(words).filter((key) => !key.startsWith(`${area}.`));
  const unlike = Object.entries(words).flatMap(([key, message]) => {
    const asked = readMessage(english[key] ?? message, 'en');
    const given = readMessage(message, language);
    if (given.startsWith('is empty') || given.startsWith('cannot')) return [`${key} ${given}`];
    return asked === given ? [] : [`${key} fills in (${given}), English (${asked})`];
  });
  return [
    ...missing.map((key) => `${where(key)} is missing`),
    ...surplus.map((key) => `${where(key)} is not in English`),
    ...foreign.map((key) => `${where(key)} does not begin with its area`),
    ...unlike.map(where),
  ];
}
