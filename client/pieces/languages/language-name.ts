// What a language is called.
import { ownNames } from './own-names.ts';

const toBase = (tag: string) => tag.split('-')[0] ?? tag;

/** A name in the reader's language, never one in the device's that a browser gives instead. Null where there is none. */
function nameIn(reader: string, tag: string): string | null {
  try {
    const names = new Intl.DisplayNames([reader], { type: 'language', fallback: 'none' });
    const speaks = toBase(names.resolvedOptions().locale) === toBase(reader);
    return (speaks && names.of(tag)) || null;
  } catch {
    return null; // Intl says it by throwing
  }
}

/** With a capital letter, as an entry of a list; not where a script has none there, as Georgian, or isiZulu has its own. */
function capitalize(name: string, reader: string): string {
  if (!/^[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}]\P{Lu}*(?:\s|$)/u.test(name)) return name;
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(reader) + rest.join('');
}

function toOwnName(tag: string): string | null {
  const own = ownNames[tag];
  if (own) return own;
  const known = nameIn(tag, tag);
  return known ? capitalize(known, tag) : (ownNames[toBase(tag)] ?? null);
}

/**
 * The name of a BCP 47 tag in the language `reader`, its own where that is the same language or has no other name for it;
 * the tag where there is none. What extensions say, as in `en-u-nu-latn`, has no name.
 */
export function toLanguageName(tag: string, reader: string): string {
  const plain = tag.replace(/-[a-z0-9]-.*$/i, '');
  const isOwn = toBase(plain) === toBase(reader);
  const name = isOwn ? null : nameIn(reader, plain);
  return name ? capitalize(name, reader) : (toOwnName(plain) ?? tag);
}
