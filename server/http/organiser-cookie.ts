// The cookie by which a browser stays signed in as the organiser: out of reach of scripts and of other sites.
import type { CookieOptions, Request } from 'express';
import { organiserCookieMs } from '../identity/organiser.ts';

export const organiserCookie = 'umecon_organiser';

export function toCookieOptions(publicUrl: string | null): CookieOptions {
  return {
    httpOnly: true,
    sameSite: 'strict',
    secure: publicUrl?.startsWith('https:') ?? false,
    path: '/api',
    maxAge: organiserCookieMs,
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
