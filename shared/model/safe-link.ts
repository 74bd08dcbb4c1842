// Links that people wrote: which of them may be followed.

const linkProtocols = ['http:', 'https:', 'mailto:'];

/** Whether a link may be followed: http, https and mailto only. */
export function isSafeLink(href: string): boolean {
  try {
    return linkProtocols.includes(new URL(href).protocol);
  } catch {
    return false; // not an absolute address
  }
}
