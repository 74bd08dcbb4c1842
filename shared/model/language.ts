// Languages as BCP 47 tags. The interface speaks three; people and ideas may be in any.
import * as z from 'zod/mini';

export const interfaceLanguages = ['en', 'sv', 'ja'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

function toCanonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    return ''; // not a language tag; the check below says so
  }
}

export const language = z.string().check(
  z.maxLength(35),
  z.refine((tag) => toCanonicalTag(tag) !== '', 'a BCP 47 language, as sv'),
  z.overwrite((tag) => toCanonicalTag(tag) || tag),
);

/** The interface language that serves a reader best: `sv-FI` → `sv`, `de` → `en`. */
export function toInterfaceLanguage(tag: string): InterfaceLanguage {
  const base = tag.split('-')[0]?.toLowerCase();
  return interfaceLanguages.find((offered) => offered === base) ?? 'en';
}
