// The organiser: whoever has the key. A browser trades it for a cookie, so that the key leaves the address bar.
import type { Clock } from '../workshop/ports.ts';
import { isSameSecret, isSealedBy, toSeal } from './seal.ts';

const purpose = 'organiser';
export const organiserCookieMs = 12 * 3_600_000;

export function createOrganiser(organiserKey: string, signingKey: Buffer, clock: Clock) {
  // The key is part of what is sealed: another key ends every cookie.
  const toText = (expiresAtMs: string) => `${expiresAtMs}\0${organiserKey}`;
  return {
    isKey: (candidate: string) => isSameSecret(organiserKey, candidate),
    toCookieValue(): string {
      const expiresAtMs = String(clock.nowMs() + organiserCookieMs);
      return `${expiresAtMs}.${toSeal(signingKey, purpose, toText(expiresAtMs))}`;
    },
    isCookieValue(value: string): boolean {
      const [expiresAtMs = '', seal = '', ...rest] = value.split('.');
      if (rest.length > 0) return false;
      if (!isSealedBy(signingKey, purpose, toText(expiresAtMs), seal)) return false;
      return Number(expiresAtMs) > clock.nowMs();
    },
  };
}
