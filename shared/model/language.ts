// Languages as BCP 47 tags: people and ideas may be in any.
import * as z from 'zod/mini';

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
