// While a text is read, each of its paragraphs carries its own language and direction. Only the drawing does: nothing is
// written to the document, and nothing jumps while one writes.
import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Undefined where it is not known. */
export type LanguageOf = (words: string) => string | undefined;

export function createOwnLanguages(languageOf: LanguageOf): Extension {
  return Extension.create({
    name: 'ownLanguages',
    addProseMirrorPlugins() {
      const { editor } = this;
      return [
        new Plugin({
          props: {
            decorations({ doc }) {
              if (editor.isEditable) return null;
              const found: Decoration[] = [];
              doc.descendants((node, at) => {
                if (!node.isTextblock) return true;
                const lang = languageOf(node.textContent);
                const attributes = { dir: 'auto', ...(lang && { lang }) };
                found.push(Decoration.node(at, at + node.nodeSize, attributes));
                return false;
              });
              return DecorationSet.create(doc, found);
            },
          },
        }),
      ];
    },
  });
}
