// A seal: HMAC-SHA256 over a purpose and a text. What is sealed for one purpose is worth nothing for another.
import { createHmac, timingSafeEqual } from 'node:crypto';

export function toSeal(key: Buffer, purpose: string, text: string): string {
  return createHmac('sha256', key).update(`${purpose}\0${text}`).digest('base64url');
}

/** Compares in constant time. */
export function isSealedBy(key: Buffer, purpose: string, text: string, seal: string): boolean {
  return isSameSecret(toSeal(key, purpose, text), seal);
}

/** Whether two secrets are the same, in a time that does not tell where they differ. */
export function isSameSecret(known: string, candidate: string): boolean {
  const hash = (text: string) => createHmac('sha256', 'compare').update(text).digest();
  return timingSafeEqual(hash(known), hash(candidate));
}
