// The languages offered for writing in; any other BCP 47 tag that a browser or a city brings is added.
import { toLanguageName } from './language-name.ts';

const offered =
  'ar bg bn ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka ko lt lv mk mr ms mt nb ne nl nn pa pl pt ro ru se sk sl sq sr sv sw ta te th tr uk ur vi zh zh-Hant'.split(
    ' ',
  );

interface LanguageOption {
  readonly value: string;
  readonly label: string;
  readonly lang: string;
}

/** Languages by their own names: `first` in that order, then the others by name. */
export function toLanguageOptions(first: readonly string[], reader: string): LanguageOption[] {
  const likely = [...new Set(first)];
  const rest = offered.filter((tag) => !likely.includes(tag));
  const toOption = (tag: string) => ({ value: tag, label: toLanguageName(tag, tag), lang: tag });
  const byName = new Intl.Collator(reader);
  return [
    ...likely.map(toOption),
    ...rest.map(toOption).toSorted((a, b) => byName.compare(a.label, b.label)),
  ];
}

function toLocale(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return null; // a private tag, or none at all
  }
}

/** A browser's tag as it is offered: `sv-FI` → `sv`, `zh-TW` → `zh-Hant`. */
export function toOfferedLanguage(tag: string): string | null {
  const { language, script } = toLocale(tag) ?? {};
  const wanted = language === 'zh' && script === 'Hant' ? 'zh-Hant' : language;
  const known = wanted === 'no' ? 'nb' : wanted;
  return offered.find((each) => each === known) ?? null;
}
