// The cookie by which a browser stays signed in as the organiser: out of reach of scripts and of other sites.
import type { CookieOptions, Request } from 'express';

export const organiserCookie = 'umecon_organiser';
const lifetimeMs = 12 * 60 * 60 * 1000;

export function toCookieOptions(publicUrl: string | null): CookieOptions {
  return {
    httpOnly: true,
    sameSite: 'strict',
    secure: publicUrl?.startsWith('https:') ?? false,
    path: '/api',
    maxAge: lifetimeMs,
  };
}

export function readOrganiserCookie(request: Request): string | null {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const own = pairs.find((pair) => pair.startsWith(`${organiserCookie}=`));
  if (!own) return null;
  try {
    return decodeURIComponent(own.slice(organiserCookie.length + 1));
  } catch {
    return null; // not encoded by us, so not ours
  }
}
