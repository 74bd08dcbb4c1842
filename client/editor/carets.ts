// Where the others are writing: their caret in their city's colour with their name, and what they have selected.
// Who they are is what the server says; nothing about oneself is claimed here.
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { yCursorPlugin } from '@tiptap/y-tiptap';
import type { Awareness } from 'y-protocols/awareness';
import styles from './carets.module.css';
import { isCaret, toWriter } from './writer.ts';

function cityOf(user: unknown): { readonly 'data-city'?: string } {
  const { cityIndex } = toWriter(user);
  return cityIndex < 0 ? {} : { 'data-city': String(cityIndex % 12) };
}

/** The name stands beside the caret for a while; it is silent, for readers hear the list of writers. */
function drawCaret(user: unknown): HTMLElement {
  const caret = document.createElement('span');
  caret.className = styles.caret ?? '';
  caret.ariaHidden = 'true';
  for (const [name, value] of Object.entries(cityOf(user))) caret.setAttribute(name, value);
  const flag = document.createElement('bdi');
  flag.className = styles.name ?? '';
  flag.textContent = toWriter(user).name;
  caret.append('\u2060', flag, '\u2060');
  return caret;
}

/** Tiptap's carets, without its habit of announcing a name of its own and with a look at what others send. */
const serverNamedCarets = CollaborationCaret.extend({
  addProseMirrorPlugins() {
    const { awareness } = this.options.provider as { readonly awareness: Awareness };
    return [
      yCursorPlugin(awareness, {
        awarenessStateFilter: (own: number, other: number, state: { cursor?: unknown } | null) =>
          own !== other && isCaret(state?.cursor),
        cursorBuilder: drawCaret,
        selectionBuilder: (user: unknown) => ({ class: styles.selection ?? '', ...cityOf(user) }),
      }),
    ];
  },
});

/** The extension that shows everybody's carets of one document. */
export function createCarets(awareness: Awareness) {
  return serverNamedCarets.configure({ provider: { awareness } });
}
