// Undo and redo from anywhere on the page. In a text field they belong to the field; in or under a dialog to nobody.
import { useEffect } from 'react';
import { isComposing, isTextField } from './keys.ts';
import { useStable } from './use-stable.ts';

interface UndoKeys {
  readonly undo: () => void;
  readonly redo: () => void;
}

export function useUndoKeys({ undo, redo }: UndoKeys): void {
  const press = useStable((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
    if (isComposing(event) || isTextField(event.target)) return;
    const isInDialog = event.target instanceof Element && event.target.closest('dialog') !== null;
    if (isInDialog || document.querySelector('dialog:modal')) return;
    const key = event.key.toLowerCase();
    const act =
      key === 'z' ? (event.shiftKey ? redo : undo) : key === 'y' && !event.shiftKey ? redo : null;
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [press]);
}
