// Copying words, and which ones were copied last.
import { useState } from 'react';

export function useCopied(): readonly [string | null, (words: string) => void] {
  const [copied, setCopied] = useState<string | null>(null);
  const copy = (words: string) => {
    // Where the clipboard is forbidden the words stay selectable on the screen.
    navigator.clipboard?.writeText(words).then(
      () => setCopied(words),
      () => setCopied(null),
    );
  };
  return [copied, copy];
}
