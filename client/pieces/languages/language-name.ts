// What a language is called.

/** Null for a valid tag that only has no name: one with extensions, as `en-u-nu-latn`, or a private one. */
function nameOf(tag: string, reader: string): string | null {
  try {
    return new Intl.DisplayNames([reader], { type: 'language', fallback: 'code' }).of(tag) ?? null;
  } catch {
    return null; // Intl says it by throwing
  }
}

/** The name of a BCP 47 tag in the language `reader`, with a capital letter; the tag where there is none. */
export function toLanguageName(tag: string, reader: string): string {
  const name = nameOf(tag, reader) ?? nameOf(tag.replace(/-[a-z0-9]-.*$/i, ''), reader) ?? tag;
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(reader) + rest.join('');
}
