// What may be put where on a table and in its texts: every odd value in every place is refused, or is harmless because it
// fits, and nobody honest is refused.
import type { Attrs, Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { openTable } from '../../../../shared/document/table-document.ts';
import { addIdea } from '../../../../shared/document/table-edits.ts';
import { ideaId } from '../../../../shared/model/ids.ts';
import { frameKind } from '../../../../shared/protocol/frames.ts';
import { oddValues, oddWritesIn, places } from '../../../support/attack/odd-values.ts';
import { openEditorView, richTextSchema } from '../../../support/editor-view.ts';
import { oddTexts } from '../../../support/odd-texts.ts';
import { createToyServer, enterToy, settle, tableName } from '../../../support/sync-toys.ts';

const document = tableName('A');

/** What becomes of an update from somebody new in a room of its own. */
async function fateOf(write: (doc: Y.Doc) => void): Promise<string | null> {
  const { sync, faults } = createToyServer();
  const anna = await enterToy(sync, { name: 'Anna', moments: aroundNow });
  const doc = new Y.Doc();
  write(doc);
  anna.answers.length = 0;
  anna.send(frameKind.sync, (encoder) => writeUpdate(encoder, Y.encodeStateAsUpdate(doc)));
  await settle();
  const { snapshot } = await sync.readTableDocument(document);
  expect(() => JSON.stringify(snapshot)).not.toThrow();
  expect(faults).toEqual([]);
  return anna.answers.at(-1)?.code ?? null;
}

/** What of the odd fits somewhere after all. */
const languages = [
  '"toString"',
  '"NaN"',
  '"Infinity"',
  '"en-u-nu-latn"',
  '"zh-Hant-TW-u-ca-chinese"',
  '"Solution"',
];
const isOfId = (text: unknown) => typeof text === 'string' && ideaId.safeParse(text).success;
const isOfName = (text: unknown) =>
  typeof text === 'string' && text.length > 0 && text.length < 201;
const told = (values: readonly unknown[]) =>
  values.map((value) => JSON.stringify(value).slice(0, 40));
const fitting: Readonly<Record<string, readonly string[]>> = {
  'the text of an idea': ['a plain text'],
  'the language of an idea': languages,
  // An idea of that name may be there; where it is not, it rides on nothing that is told.
  'what an idea rides on': [...told(oddValues.filter(isOfId)), 'null'],
  'a group': ['a map'],
  'the title of a group': ['a plain text'],
  'the language of a group': languages,
  'a member': told(oddValues.filter(isOfName)),
  'a reading': ['a map'],
  'the text of a reading': ['a plain text'],
  'an idea': ['a map'],
};
const dayMs = 86_400_000;
const aroundNow = () => ({ fromMs: Date.now() - dayMs, untilMs: Date.now() + dayMs });

describe('values', () => {
  test.each(places)('[GU15] every odd value as %s is refused, or fits', async (name, put) => {
    const stored: string[] = [];
    for (const odd of oddWritesIn([name, put])) {
      const code = await fateOf((doc) => odd.write(doc, 'udda'));
      expect([null, 'document/unreadable', 'document/too-large'], odd.name).toContain(code);
      if (code === null) stored.push(odd.name.slice(0, -` as ${name}`.length));
    }
    expect(stored.toSorted()).toEqual([...(fitting[name] ?? [])].toSorted());
  });

  test('[GU15] the moment of an idea lies between a day before its session was made and a day from now', async () => {
    const { sync } = createToyServer();
    const anna = await enterToy(sync, {
      moments: () => ({ fromMs: 10 * dayMs, untilMs: 12 * dayMs }),
    });
    const fates: (string | null)[] = [];
    for (const createdAtMs of [10 * dayMs - 1, 10 * dayMs, 12 * dayMs, 12 * dayMs + 1]) {
      const doc = new Y.Doc();
      const idea = {
        id: `i${createdAtMs}`,
        text: 'Ljus',
        language: 'sv',
        kind: 'solution',
      } as const;
      addIdea(openTable(doc), { ...idea, createdAtMs }, null);
      anna.send(frameKind.sync, (encoder) => writeUpdate(encoder, Y.encodeStateAsUpdate(doc)));
      await settle();
      fates.push(anna.answers.at(-1)?.code ?? null);
    }
    expect(fates).toEqual(['document/unreadable', null, null, 'document/unreadable']);
    // A clock that is wrong is no ill will.
    expect(anna.closings).toEqual([]);
  });
});

/** Of kinds that fit, though a whole is not made yet: another's words may be on their way. */
const unfinished = [
  'an item that begins with a list',
  'a quote in an item, first',
  'a list without items',
  'a list of tasks without tasks',
  'a quote of nothing',
  'an item of nothing',
  'quotes without end',
];

describe('rich text', () => {
  test.each(oddTexts)('[GU16] %s is refused, node by node', async (name, plant) => {
    const code = await fateOf((doc) => plant(doc.getXmlFragment('statement')));
    expect(code).toBe(unfinished.includes(name) ? null : 'document/unreadable');
  });

  test('[GU16] what an editor writes is stored, step by step', async () => {
    const { sync } = createToyServer();
    const anna = await enterToy(sync, { name: 'Anna' });
    const { view } = openEditorView(anna.table.statement);
    const change = async (make: (tr: Transaction) => Transaction) => {
      view.dispatch(make(view.state.tr));
      await settle();
    };
    const node = (type: string, attrs: Attrs | null, ...inside: Node[]) =>
      richTextSchema.node(type, attrs, inside);
    const line = (words: string) => node('paragraph', null, richTextSchema.text(words));
    const every = [
      node('heading', { level: 2 }, richTextSchema.text('Hamnen')),
      node(
        'bulletList',
        null,
        node(
          'listItem',
          null,
          line('ett'),
          node('orderedList', { start: 3 }, node('listItem', null, line('två'))),
        ),
      ),
      node('taskList', null, node('taskItem', { checked: true }, line('gjort'))),
      node(
        'blockquote',
        null,
        line('citat'),
        node('paragraph', null, node('hardBreak', null), richTextSchema.text('rad')),
      ),
    ];
    await change((tr) => tr.insert(0, every));
    const link = richTextSchema.mark('link', { href: 'https://umea.se/' });
    for (const mark of [
      link,
      ...['bold', 'italic', 'strike'].map((name) => richTextSchema.mark(name)),
    ])
      await change((tr) => tr.addMark(1, tr.doc.content.size, mark));
    await change((tr) => tr.split(3));
    await change((tr) => tr.setNodeMarkup(0, richTextSchema.nodes.paragraph));
    await change((tr) => tr.removeMark(1, 3));
    for (let at = view.state.doc.content.size; at > 0; at -= 5)
      await change((tr) => tr.delete(Math.max(0, at - 3), at));
    await change((tr) => tr.replaceWith(0, tr.doc.content.size, every));
    expect(anna.answers.length).toBeGreaterThan(10);
    expect(anna.answers.filter(({ code }) => code !== null)).toEqual([]);
  });
});
