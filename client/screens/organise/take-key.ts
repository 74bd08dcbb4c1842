// The organiser's key travels behind the # of a link, which no server and no log sees.

/** The key of this page's address, taken out of the address bar and the history; null without one. */
export function takeKey(): string | null {
  const key = new URLSearchParams(location.hash.slice(1)).get('key');
  if (key === null) return null;
  history.replaceState(history.state, '', location.pathname + location.search);
  return key;
}

/** The key in what somebody typed or pasted: the key itself, or the whole link with it. */
export function readKey(typed: string): string {
  const [, behind] = typed.split('#key=');
  return (behind ? (new URLSearchParams(`key=${behind}`).get('key') ?? '') : typed).trim();
}
