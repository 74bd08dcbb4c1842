// The join code: eight characters of an alphabet without look-alikes (no 0 O 1 I L), about 2^39.6.
import * as z from 'zod/mini';

export const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const codeLength = 8;

/** Takes what people type or read aloud: spaces, hyphens and small letters are forgiven. */
export function toCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s\u2010-\u2015-]/g, '');
}

export const code = z.string().check(
  z.maxLength(64),
  z.overwrite(toCode),
  z.refine(
    (text) => text.length === codeLength && [...text].every((c) => codeAlphabet.includes(c)),
    'eight letters and digits',
  ),
);

/** As it is printed everywhere, on screens, walls, sheets and in files: `ABCD-EFGH`. */
export function toSpokenCode(plain: string): string {
  return `${plain.slice(0, 4)}-${plain.slice(4)}`;
}
