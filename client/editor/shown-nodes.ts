// What stands in a text past the schema, as the editor shows it: bare words as a paragraph, an item without its list as
// what is in it. y-tiptap itself throws at some of it and deletes the rest from the document, in the name of whoever
// looks on; here nothing is written until somebody edits, and then the words stay.
import { Extension } from '@tiptap/core';
import type { Node, Schema } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { readTopNode } from '../../shared/document/rich-text-reading.ts';
import {
  isRichTextAttribute,
  isRichTextElement,
  isRichTextFormat,
  mayHold,
} from '../../shared/document/rich-text-schema.ts';

type Shared = Y.AbstractType<unknown>;
/** What the library keeps for a type: its node, or the nodes of a text. */
type Shown = Node | Node[];

const deepest = 24;

const areWordsSound = (text: Y.XmlText): boolean =>
  text
    .toDelta()
    .every(
      ({ insert, attributes = {} }: { insert: unknown; attributes?: object }) =>
        typeof insert === 'string' &&
        Object.entries(attributes).every(([key, value]) => isRichTextFormat(key, value)),
    );

/** What an item, a list or a quote must have in it. */
function hasItsContent(element: Y.XmlElement, children: readonly unknown[]): boolean {
  const [first] = children;
  const begins = first instanceof Y.XmlElement && first.nodeName;
  if (element.nodeName.endsWith('Item')) return begins === 'paragraph';
  const isHollow = element.nodeName.endsWith('List') || element.nodeName === 'blockquote';
  return !isHollow || children.length > 0;
}

/** Whether the schema takes it as it stands, with everything in it. */
export function isSound(type: unknown, parent: string, depth = 0): boolean {
  if (type instanceof Y.XmlText) return mayHold(parent, 'text') && areWordsSound(type);
  if (!(type instanceof Y.XmlElement) || depth > deepest) return false;
  const { nodeName } = type;
  const children: unknown[] = type.toArray();
  return (
    isRichTextElement(nodeName) &&
    mayHold(parent, nodeName) &&
    Object.entries(type.getAttributes()).every(([key, value]) =>
      isRichTextAttribute(nodeName, key, value),
    ) &&
    hasItsContent(type, children) &&
    children.every((child) => isSound(child, nodeName, depth + 1))
  );
}

/**
 * One node for one child of the text, as the library counts them: several are put together in a quote, and nothing is an
 * empty paragraph.
 */
function toShown(type: Shared, schema: Schema): Node {
  const nodes = readTopNode(type).map((node) => schema.nodeFromJSON(node));
  const [first = schema.node('paragraph'), ...others] = nodes;
  return others.length === 0 ? first : schema.node('blockquote', null, nodes);
}

/** What the library asks before it makes a node of a type. */
class ShownNodes extends Map<Shared, Shown> {
  readonly #top: Y.XmlFragment;
  readonly #schema: () => Schema;

  constructor(top: Y.XmlFragment, schema: () => Schema) {
    super();
    this.#top = top;
    this.#schema = schema;
  }

  override get(type: Shared): Shown | undefined {
    const known = super.get(type);
    const isAtTop = type.parent === this.#top;
    if (known !== undefined || !isAtTop || isSound(type, 'doc')) return known;
    const shown = toShown(type, this.#schema());
    this.set(type, shown);
    return shown;
  }
}

interface Binding {
  _typeChanged(events: readonly unknown[], transaction: object): void;
}

/** For the library it is as if something in the text had changed: it makes its nodes anew, asking for each first. */
export function drawAll(binding: Binding): void {
  binding._typeChanged([null], {
    deleteSet: { clients: new Map() },
    changed: new Map(),
    changedParentTypes: new Map(),
    origin: null,
  });
}

/** The library's own options, and what draws the text for the first time. The schema is the editor's when none is given. */
export function createShownNodes(top: Y.XmlFragment, given?: Schema) {
  let schema = given;
  const mapping = new ShownNodes(top, () => {
    if (!schema) throw new Error('the text is drawn before there is an editor');
    return schema;
  });
  const firstDrawing = Extension.create({
    name: 'firstDrawing',
    // After the plugin of the shared text, whose binding it needs.
    priority: 50,
    addProseMirrorPlugins() {
      schema = this.editor.schema;
      return [
        new Plugin({
          view(view) {
            drawAll((ySyncPluginKey.getState(view.state) as { binding: Binding }).binding);
            return {};
          },
        }),
      ];
    },
  });
  return { ySyncOptions: { mapping }, firstDrawing };
}
