// Which websites may speak to this server from a browser: exactly those named, nothing that looks like them.

export function createOriginCheck(allowed: readonly string[]) {
  const exact = new Set(allowed);
  return {
    /** Programs send no origin and are let through: they hold no ambient credentials. */
    isAllowed: (origin: string | undefined): boolean => origin === undefined || exact.has(origin),
  };
}
