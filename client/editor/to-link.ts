// What people type when they mean a link, as an address that may be followed.
import { isSafeLink } from '../../shared/model/safe-link.ts';

const hasScheme = /^[a-z][a-z0-9+.-]*:/i;
const isMail = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/;
const isHost = /^[^\s/?#:@]+\.[^\s/?#:@.]{2,}(?::\d+)?(?:[/?#]\S*)?$/;

/** `umea.se` → `https://umea.se`, `anna@umea.se` → `mailto:…`; null for what is no http, https or mailto address. */
export function toLink(typed: string): string | null {
  const text = typed.trim();
  if (isMail.test(text)) return `mailto:${text}`;
  const address = isHost.test(text) && !/^(?:mailto|javascript|data):/i.test(text);
  if (address) return toSafe(`https://${text}`);
  return hasScheme.test(text) ? toSafe(text) : null;
}

function toSafe(address: string): string | null {
  return isSafeLink(address) && !/\s/.test(address) ? address : null;
}
