// The id that makes a repeated joining one person: kept, over reloads too, until the server has answered.
import { useState } from 'react';
import { readDraft, writeDraft } from '../../state/drafts.ts';

function makeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function readOrMake(code: string): string {
  const id = readDraft('joining', code) ?? makeId();
  writeDraft('joining', code, id);
  return id;
}

/** The id under which this tab asks to join, and how to forget it once somebody is in. */
export function useRequestId(code: string): { readonly id: string; forget(): void } {
  const [id] = useState(() => readOrMake(code));
  return { id, forget: () => writeDraft('joining', code, null) };
}
