// The texts written together: what the editor lets in, and in which pieces.
import { getSchema } from '@tiptap/core';
import { type ContentMatch, Fragment, type Mark, type Node, Slice } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { prosemirrorToYDoc } from '@tiptap/y-tiptap';
import { describe, expect, test } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { pasteInPieces, toPieces } from '../../../../client/editor/paste-in-pieces.ts';
import { createRichTextExtensions } from '../../../../client/editor/rich-text-extensions.ts';
import { toLink } from '../../../../client/editor/to-link.ts';
import { isCaret, toWriter } from '../../../../client/editor/writer.ts';
import {
  openBrief,
  richTextMarks,
  richTextNodes,
} from '../../../../shared/document/brief-document.ts';
import { isRichTextAttribute, mayHold } from '../../../../shared/document/rich-text-schema.ts';
import { frameLimits } from '../../../../shared/protocol/frames.ts';

const brief = new Y.Doc();
const schema = getSchema(
  createRichTextExtensions({
    fragment: openBrief(brief),
    awareness: new Awareness(brief),
    placeholder: '',
    taskLabel: (words) => words,
    languageOf: () => undefined,
  }),
);

test('[ED1] the schema is that of a brief, and a link has only its address', () => {
  expect(Object.keys(schema.nodes).toSorted()).toEqual(['doc', ...richTextNodes].toSorted());
  expect(Object.keys(schema.marks).toSorted()).toEqual([...richTextMarks].toSorted());
  expect(Object.keys(schema.mark('link', { href: 'https://umea.se', class: 'x' }).attrs)).toEqual([
    'href',
  ]);
});

test('[GU16] what the door knows of nodes and attributes is what the editor has', () => {
  const names = Object.keys(schema.nodes);
  for (const parent of names) {
    const children = new Set<string>();
    const seen = new Set<ContentMatch>();
    const walk = (match: ContentMatch) => {
      if (seen.has(match)) return;
      seen.add(match);
      for (let at = 0; at < match.edgeCount; at += 1) {
        const { type, next } = match.edge(at);
        children.add(type.name);
        walk(next);
      }
    };
    const { contentMatch, spec } = schema.nodes[parent] ?? {};
    if (contentMatch) walk(contentMatch);
    expect([parent, names.filter((child) => mayHold(parent, child)).toSorted()]).toEqual([
      parent,
      [...children].toSorted(),
    ]);
    for (const [key, { default: value }] of Object.entries(spec?.attrs ?? {}))
      expect([parent, key, isRichTextAttribute(parent, key, value)]).toEqual([parent, key, true]);
  }
});

test('[ED1] nothing is written by opening the editor', () => {
  expect(openBrief(brief)).toHaveLength(0);
});

describe('[ED2] a typed link', () => {
  test.each([
    ['https://umea.se/a?b=c#d', 'https://umea.se/a?b=c#d'],
    [' umea.se ', 'https://umea.se'],
    ['鎌倉.jp/海', 'https://鎌倉.jp/海'],
    ['anna@umea.se', 'mailto:anna@umea.se'],
    ['mailto:anna@umea.se', 'mailto:anna@umea.se'],
    ['http://127.0.0.1:3000/', 'http://127.0.0.1:3000/'],
  ])('%s leads to %s', (typed, address) => {
    expect(toLink(typed)).toBe(address);
  });

  test.each(['', 'umea', 'javascript:alert(1)', 'data:text/html,x', 'ftp://umea.se', 'a b.se'])(
    '%j leads nowhere',
    (typed) => {
      expect(toLink(typed)).toBeNull();
    },
  );
});

const paragraph = (text: string, marks: readonly Mark[] = []) =>
  schema.node('paragraph', null, text === '' ? [] : [schema.text(text, marks)]);
const bold = [schema.mark('bold')];
const item = (...content: Node[]) => schema.node('listItem', null, content);
const list = (...items: Node[]) => schema.node('bulletList', null, items);

const texts: Record<string, Node[]> = {
  'a paragraph of kana': [paragraph('海も青い。'.repeat(20_000))],
  'a paragraph of emoji': [paragraph('🐈'.repeat(50_000))],
  'many paragraphs': Array.from({ length: 500 }, (_, at) =>
    paragraph(`${at} ${'ord '.repeat(60)}`),
  ),
  'paragraphs of a letter': Array.from({ length: 4000 }, () => paragraph('a')),
  'empty paragraphs': Array.from({ length: 4000 }, () => paragraph('')),
  'every second letter bold': [
    schema.node(
      'paragraph',
      null,
      Array.from({ length: 3000 }, (_, at) => schema.text(`${at % 10}`, at % 2 ? bold : [])),
    ),
  ],
  'lists in lists': [
    list(
      ...Array.from({ length: 300 }, (_, at) =>
        item(paragraph(`punkt ${at} ${'ord '.repeat(40)}`), list(item(paragraph('inne')))),
      ),
    ),
  ],
};

/** As pasted into the middle of a paragraph: what then stands there, and in how many steps. */
function paste(slice: Slice, put: (view: EditorView, slice: Slice) => void) {
  const doc = schema.node('doc', null, [paragraph('före efter')]);
  let state = EditorState.create({ doc, selection: TextSelection.create(doc, 6) });
  let steps = 0;
  const view = {
    get state() {
      return state;
    },
    dispatch(change: EditorState['tr']) {
      state = state.apply(change);
      steps += 1;
    },
  };
  put(view as unknown as EditorView, slice);
  state.doc.check();
  return { doc: state.doc, steps };
}

describe.each(Object.keys(texts))('[ED3] %s', (name) => {
  const slice = Slice.maxOpen(Fragment.from(texts[name] ?? []));

  test('is more than one piece, and every piece an update that the server takes', () => {
    const pieces = toPieces(slice, schema.topNodeType);
    expect(pieces.length).toBeGreaterThan(1);
    for (const { content } of pieces) {
      const doc = schema.topNodeType.create(null, content);
      const update = Y.encodeStateAsUpdate(prosemirrorToYDoc(doc, 'brief'));
      expect(update.byteLength).toBeLessThan(frameLimits.update);
      expect(doc.textContent).not.toMatch(/\p{Cs}/u);
    }
  });

  test('stands there as if pasted at once', () => {
    const inPieces = paste(slice, pasteInPieces);
    const atOnce = paste(slice, (view) => view.dispatch(view.state.tr.replaceSelection(slice)));
    expect(inPieces.steps).toBeGreaterThan(1);
    expect(inPieces.doc.toJSON()).toEqual(atOnce.doc.toJSON());
  });
});

test('[ED3] a small text goes the usual way', () => {
  expect(paste(new Slice(Fragment.from(paragraph('ord')), 1, 1), pasteInPieces).steps).toBe(0);
});

test('[ED4] only positions that can be resolved are carets', () => {
  const position = { type: null, tname: 'brief', item: { client: 1, clock: 2 }, assoc: 0 };
  expect(isCaret({ anchor: position, head: position })).toBe(true);
  expect(isCaret({ anchor: position, head: { item: { client: 'x' } } })).toBe(false);
  expect(isCaret({ anchor: position })).toBe(false);
  expect(isCaret('here')).toBe(false);
  expect(isCaret(null)).toBe(false);
});

test('[ED4] whoever writes is named by what the server tells', () => {
  const user = { id: 'par_1', name: '健二', city: 'Kamakura', cityIndex: 1, color: '#a8330f' };
  expect(toWriter(user)).toEqual({ id: 'par_1', name: '健二', city: 'Kamakura', cityIndex: 1 });
  expect(toWriter({ name: 5, cityIndex: '1' })).toEqual({
    id: '',
    name: '',
    city: '',
    cityIndex: -1,
  });
  expect(toWriter(undefined).cityIndex).toBe(-1);
});
