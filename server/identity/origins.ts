// Which websites may speak to this server from a browser: exactly those named, nothing that looks like them.

/** `allowed` is asked each time: the addresses of a machine change while it runs. */
export function createOriginCheck(allowed: () => readonly string[]) {
  return {
    /** Programs send no origin and are let through: they hold no ambient credentials. */
    isAllowed: (origin: string | undefined): boolean =>
      origin === undefined || allowed().includes(origin),
  };
}
