// Rich text leaves a document freed of what the schema does not know, also when it was written past every editor.
import { describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { readBrief } from '../../../../server/sync/brief-reading.ts';
import { toPlainText } from '../../../../shared/document/plain-text.ts';
import { readRichText } from '../../../../shared/document/rich-text-reading.ts';

function briefOf(...nodes: (Y.XmlElement | Y.XmlText)[]): Y.XmlFragment {
  const brief = new Y.Doc().getXmlFragment('brief');
  brief.insert(0, nodes);
  return brief;
}

function element(name: string, attributes: object, ...inside: (Y.XmlElement | Y.XmlText)[]) {
  const made = new Y.XmlElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.insert(0, inside);
  return made;
}

function words(text: string, marks: Record<string, unknown> = {}): Y.XmlText {
  const made = new Y.XmlText();
  made.insert(0, text, marks);
  return made;
}

const textsIn = (brief: unknown) => JSON.stringify(brief);

describe('reading', () => {
  test('[DO20] what the schema knows comes as ProseMirror JSON', () => {
    const brief = briefOf(
      element('heading', { level: 2 }, words('Hamnen')),
      element(
        'taskList',
        {},
        element('taskItem', { checked: true }, element('paragraph', {}, words('Fråga'))),
      ),
      element('paragraph', {}, words('fet', { bold: {} })),
      element('paragraph', {}, words('länk', { 'link--a1B2c3D4': { href: 'https://a.example/' } })),
    );
    expect(readRichText(brief)).toEqual({
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Hamnen' }] },
        {
          type: 'taskList',
          content: [
            {
              type: 'taskItem',
              attrs: { checked: true },
              content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Fråga' }] }],
            },
          ],
        },
        { type: 'paragraph', content: [{ type: 'text', text: 'fet', marks: [{ type: 'bold' }] }] },
        {
          type: 'paragraph',
          content: [
            {
              type: 'text',
              text: 'länk',
              marks: [{ type: 'link', attrs: { href: 'https://a.example/' } }],
            },
          ],
        },
      ],
    });
  });

  test('[DO20] nothing written is null', () => {
    expect(readRichText(briefOf())).toBeNull();
    expect(readRichText(briefOf(element('paragraph', {})))).toBeNull();
    expect(readRichText(briefOf(element('paragraph', {}, words(' '))))).toBeNull();
  });
});

describe('leaving out', () => {
  test('[DO20] unknown nodes go and their words stay; unknown marks and attributes go', () => {
    const brief = briefOf(
      element('script', { src: 'x' }, element('paragraph', { onclick: 'x' }, words('ord'))),
      element('heading', { level: 99 }, words('rubrik', { style: { color: 'red' } })),
    );
    expect(readRichText(brief)).toEqual({
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'ord' }] },
        { type: 'heading', content: [{ type: 'text', text: 'rubrik' }] },
      ],
    });
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//x',
    { toString: 'https://x' },
    null,
  ])('[DO20] the link %s goes and its words stay', (href) => {
    const brief = briefOf(element('paragraph', {}, words('ord', { link: { href } })));
    expect(textsIn(readRichText(brief))).toBe(
      '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"ord"}]}]}',
    );
  });

  test('[DO20] nesting without end stops', () => {
    const outer = element('blockquote', {});
    const brief = briefOf(element('paragraph', {}, words('ord')), outer);
    let inner = outer;
    for (let depth = 0; depth < 3000; depth += 1) {
      const next = new Y.XmlElement('blockquote');
      inner.insert(0, [next]);
      inner = next;
    }
    inner.insert(0, [words('tief')]);
    expect(textsIn(readRichText(brief))).toContain('ord');
    expect(textsIn(readRichText(brief))).not.toContain('tief');
  });
});

describe('what is longer from before', () => {
  test('[DO45] a brief is read as plain words, up to the length that one may have', () => {
    const brief = briefOf(
      element('heading', { level: 2 }, words('Hamnen')),
      element('paragraph', {}, words('Bänkar', { bold: {} })),
    );
    expect(readBrief(brief)).toEqual(readRichText(brief));
    const text = (text: string) => [{ type: 'text', text }];
    expect(readBrief(brief, 9)).toEqual({
      type: 'doc',
      content: [
        { type: 'paragraph', content: text('Hamnen') },
        { type: 'paragraph', content: text('Bä') },
      ],
    });
  });

  test('[DO45] as is a statement, and no more of it is looked at than is read', () => {
    const long = words('o'.repeat(1000));
    const statement = briefOf(
      element('paragraph', {}, words('först')),
      element('paragraph', {}, long),
    );
    const looked = vi.spyOn(long, 'toDelta');
    expect(toPlainText(statement, 10)).toBe('först\nooooo');
    expect(looked).not.toHaveBeenCalled();
  });
});
