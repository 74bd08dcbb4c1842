// The one way in which words are copied: through the clipboard, or by selecting them where the browser gives pages without
// TLS none. It is always said whether it worked.

/** Whether the words are on the clipboard now. To be called while a press is being answered. */
export async function copyText(words: string): Promise<boolean> {
  try {
    // Not there at all on plain HTTP, whatever its type says.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) return copyBySelection(words);
    await clipboard.writeText(words);
    return true;
  } catch {
    return copyBySelection(words); // forbidden; the old way may not be
  }
}

function copyBySelection(words: string): boolean {
  const pressed = document.activeElement;
  const field = document.createElement('textarea');
  field.value = words;
  field.readOnly = true;
  field.style.cssText = 'position: fixed; inset-block-start: 0; opacity: 0';
  // Beside what was pressed: a dialog takes the focus back from anywhere outside.
  (pressed?.parentElement ?? document.body).append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (pressed instanceof HTMLElement) pressed.focus({ preventScroll: true });
  }
}

/** Marks what stands in an element, so that the hand can copy it. */
export function selectWords(element: Element | null): void {
  if (element) window.getSelection()?.selectAllChildren(element);
}
