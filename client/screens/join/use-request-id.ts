// The id that makes a repeated joining one person: kept, over reloads too, until the server has answered.
import { useState } from 'react';

function makeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function readOrMake(key: string): string {
  try {
    const kept = sessionStorage.getItem(key);
    if (kept) return kept;
    const made = makeId();
    sessionStorage.setItem(key, made);
    return made;
  } catch {
    return makeId(); // storage may be forbidden; then the id lives as long as the form
  }
}

/** The id under which this tab asks to join, and how to forget it once somebody is in. */
export function useRequestId(code: string): { readonly id: string; forget(): void } {
  const key = `umecon:joining:${code}`;
  const [id] = useState(() => readOrMake(key));
  const forget = () => {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // nothing was kept
    }
  };
  return { id, forget };
}
