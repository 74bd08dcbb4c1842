// In which language words are, as far as that is known: people have a language and so do cities, and the script of the
// words must bear it out. Nothing is guessed from the words alone.

/** What words in a script look like, where it is more than a sign of that script among them. */
const looks: Readonly<Record<string, RegExp>> = {
  Latn: /^(?=.*\p{Letter})[\P{Letter}\p{Script=Latn}]*$/su,
  Jpan: /[\p{Script=Hira}\p{Script=Kana}\p{Script=Hani}]/u,
  Hans: /^(?=.*\p{Script=Hani})[^\p{Script=Hira}\p{Script=Kana}]*$/su,
  Hant: /^(?=.*\p{Script=Hani})[^\p{Script=Hira}\p{Script=Kana}]*$/su,
  Kore: /\p{Script=Hang}/u,
};
const known = new Map<string, RegExp | null>();

function makeLook(language: string): RegExp | null {
  try {
    const { script } = new Intl.Locale(language).maximize();
    return script ? (looks[script] ?? new RegExp(`\\p{Script=${script}}`, 'u')) : null;
  } catch {
    return null; // a tag or a script that this browser does not know bears nothing out
  }
}

function lookOf(language: string): RegExp | null {
  const look = known.has(language) ? known.get(language) : makeLook(language);
  known.set(language, look ?? null);
  return look ?? null;
}

/** The first of some likely languages in whose script the words are; undefined when there is none. */
export function languageOf(words: string, likely: readonly string[]): string | undefined {
  return likely.find((language) => lookOf(language)?.test(words));
}

/** Of words that nobody knows the author of: a language only where its script is shared with no other here. */
export function languageByScript(words: string, spoken: readonly string[]): string | undefined {
  const fitting = spoken.filter((language) => lookOf(language) !== looks.Latn);
  return languageOf(words, fitting);
}
