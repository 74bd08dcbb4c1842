// What people type or paste where a code is asked for: the code itself, or the whole link.
import { codeAlphabet, codeLength, toCode } from '../../../shared/model/code.ts';

/** The code in it, or null when there is none. */
export function readCode(typed: string): string | null {
  const linked = /\/(?:join|wall)\/([^/?#\s]+)/.exec(typed)?.[1];
  const plain = toCode((linked ?? typed).normalize('NFKC')).replace(/[^0-9A-Z]/g, '');
  return isCode(plain) ? plain : null;
}

const isCode = (text: string) =>
  text.length === codeLength && [...text].every((sign) => codeAlphabet.includes(sign));
