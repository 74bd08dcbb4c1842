// The editor's schema, and a shared text on a view without a page.
import { getSchema } from '@tiptap/core';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import { ySyncPlugin, ySyncPluginKey } from '@tiptap/y-tiptap';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { createRichTextExtensions } from '../../client/editor/rich-text-extensions.ts';
import { createShownNodes, drawAll } from '../../client/editor/shown-nodes.ts';

function createSchema() {
  const doc = new Y.Doc();
  return getSchema(
    createRichTextExtensions({
      fragment: doc.getXmlFragment('brief'),
      awareness: new Awareness(doc),
      placeholder: '',
      languageOf: () => undefined,
      taskLabel: (words) => words,
    }),
  );
}
export const richTextSchema = createSchema();

/** The plugin of the shared text on a view without a page. */
export function openEditorView(fragment: Y.XmlFragment) {
  const { ySyncOptions } = createShownNodes(fragment, richTextSchema);
  const plugin = ySyncPlugin(fragment, ySyncOptions);
  let update = () => undefined as unknown;
  const view = {
    state: EditorState.create({ schema: richTextSchema, plugins: [plugin] }),
    hasFocus: () => false,
    dispatch(change: Transaction) {
      view.state = view.state.apply(change);
      update();
    },
  };
  const shown = plugin.spec.view(view);
  const { binding } = ySyncPluginKey.getState(view.state);
  drawAll(binding);
  update = () => shown.update(view, view.state);
  return { view, binding };
}
