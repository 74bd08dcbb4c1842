// What a language is called.

/** The name of a BCP 47 tag in the language `reader`, with a capital letter; the tag where there is none. */
export function toLanguageName(tag: string, reader: string): string {
  const name =
    new Intl.DisplayNames([reader], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(reader) + rest.join('');
}
