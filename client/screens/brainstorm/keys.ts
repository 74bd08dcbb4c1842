// Reading the keyboard without getting into anybody's way: input methods, text fields and browsers come first.
import type { KeyboardEvent as ReactKeyboardEvent } from 'react';

/** Keys of an input method, which nobody else may take. 229 is what Safari says at the Enter that ends one. */
export function isComposing(event: ReactKeyboardEvent | KeyboardEvent): boolean {
  const native = 'nativeEvent' in event ? event.nativeEvent : event;
  return native.isComposing || native.keyCode === 229;
}

/** Whether words are written in this element, so that letters and undo belong to it. */
export function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(
      'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]',
    ) !== null
  );
}

/** The letter of a plain key press, also where the keyboard is not a Latin one; empty for anything else. */
export function letterOf(event: ReactKeyboardEvent): string {
  if (event.ctrlKey || event.metaKey || event.altKey) return '';
  if (/^[a-z]$/i.test(event.key)) return event.key.toLowerCase();
  const isOtherScript = event.key.length === 1 && /\p{L}/u.test(event.key);
  return isOtherScript && event.code.startsWith('Key') ? event.code.slice(3).toLowerCase() : '';
}
