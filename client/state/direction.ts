// Which way a language is written. Not every browser can be asked for it.
const fromRightToLeft = /^(?:ar|arc|ckb|dv|fa|he|ks|nqo|ps|sd|syr|ug|ur|yi)(?:-|$)/;

/** `language` as a BCP 47 tag. */
export function toDirection(language: string): 'ltr' | 'rtl' {
  return fromRightToLeft.test(language.toLowerCase()) ? 'rtl' : 'ltr';
}
