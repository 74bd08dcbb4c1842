// What was pasted, read without a browser: signs of lists, cells, looks, and the page that the editor is given. Whole
// pages of other programs are pasted in test/e2e/pasting.test.ts.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, itemOf, plainRun, wordsOf } from '../../../../client/pasted/block.ts';
import { lookIn, plainLook } from '../../../../client/pasted/look.ts';
import { toOrdinals } from '../../../../client/pasted/ordinals.ts';
import { readStyle, setStylesAside } from '../../../../client/pasted/read-style.ts';
import { readText } from '../../../../client/pasted/read-text.ts';
import { judgeSign } from '../../../../client/pasted/signs.ts';
import { toHtml } from '../../../../client/pasted/to-html.ts';
import { toLines } from '../../../../client/pasted/to-lines.ts';
import { isTooDeep, withoutTags } from '../../../../client/pasted/too-deep.ts';
import { contents } from '../../../support/pasted/contents.ts';

const paragraph = (text: string): Block => ({
  place: { kind: 'paragraph' },
  quoted: false,
  runs: [plainRun(text)],
});
const item = (text: string, ...place: Parameters<typeof itemOf>): Block => ({
  ...paragraph(text),
  place: itemOf(...place),
});

/** An element of which only the name and the attributes are asked. */
const element = (tagName: string, attributes: Record<string, string> = {}) =>
  ({ tagName, getAttribute: (name: string) => attributes[name] ?? null }) as unknown as Element;
const styled = (style: string) => {
  const [, name = '', value = ''] =
    /(\S+)="(.*)"/s.exec(setStylesAside(`<p style="${style}">`)) ?? [];
  return readStyle(element('P', { [name]: value }));
};

describe('[PC2] signs of lists', () => {
  test.each(
    contents.filter(({ html }) => html === '').map(({ from, text, idea }) => [from, text, idea]),
  )('%s', (_, text, idea) => {
    expect(toLines(text ?? '', '')).toBe(idea);
  });

  test.each([
    ['☒', 'task', true, null],
    ['[ ]', 'task', false, null],
    ['12.', 'number', false, 12],
    ['c)', 'number', false, 3],
    ['iv.', 'number', false, 4],
    ['（三）', 'number', false, 3],
    ['1.2.', 'number', false, 2],
    ['\uF0A7', 'bullet', false, null],
    ['o', 'bullet', false, null],
    ['§', 'bullet', false, null],
    ['anything', 'bullet', false, null],
  ])('%s, drawn by a program, is told', (sign, list, checked, value) => {
    expect(judgeSign(`${sign}\u00a0\u00a0 `)).toEqual({ list, checked, value });
  });

  test.each([
    ['十', 10],
    ['二十一', 21],
    ['๑๒', 12],
    ['１０', 10],
    ['ハ', 3],
    ['xii', 12],
  ])('%s counts %i', (signs, value) => {
    expect(toOrdinals(signs).map((one) => one.value)).toContain(value);
  });

  test('words and digits of two scripts count nothing', () => {
    expect(['ljus', '', '1๒', '三百'].flatMap(toOrdinals)).toEqual([]);
  });

  test('whatever is pasted, every line keeps its end, and none comes or goes', () => {
    const start = fc.constantFrom(
      '- ',
      '•',
      '1. ',
      '2. ',
      'a) ',
      'o\t',
      '[x] ',
      '① ',
      '一、',
      '',
      '  ',
      '(',
      '..',
    );
    const line = fc
      .tuple(start, fc.stringMatching(/^[a-zåäö灯り°5-]{1,12}$/))
      .map(([sign, word]) => ({ sign, word }));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
        const read = readText(lines.map(({ sign, word }) => sign + word).join('\n'));
        expect(read).toHaveLength(lines.length);
        for (const [at, { sign, word }] of lines.entries()) {
          const left = wordsOf(read[at] ?? paragraph(''));
          expect(`${sign}${word}`.replace('\t', ' · ').endsWith(left)).toBe(true);
          // What was taken is sign, but for words that begin with one themselves.
          if (!/^[-(°]|^5/.test(word)) expect(left.endsWith(word)).toBe(true);
        }
      }),
      { seed: 20261127, numRuns: 500 },
    );
  });
});

test('[PC3] cells of a row stay apart, empty ones leave no gap, and what a colon ends is a label', () => {
  expect(toLines('Umeå\t\tBastu\nNär:\ti mars\n\tIndraget', '')).toBe(
    'Umeå · Bastu\nNär: i mars\nIndraget',
  );
});

describe('[PC1] looks', () => {
  test('are read from the style attribute, whatever is quoted in it', () => {
    const style = styled(`font-family:'a;b:c'; FONT-WEIGHT : 700;mso-list:l0 level2 lfo1;;x`);
    expect([...style]).toEqual([
      ['font-family', `'a;b:c'`],
      ['font-weight', '700'],
      ['mso-list', 'l0 level2 lfo1'],
    ]);
  });

  test.each([
    ['B', 'font-weight:normal', false],
    ['B', '', true],
    ['SPAN', 'font-weight:600', true],
    ['SPAN', 'font-weight:500', false],
    ['SPAN', 'font-weight:bolder', true],
    ['STRONG', 'font-weight:inherit', true],
  ])('<%s style="%s"> is bold: %s', (tagName, style, bold) => {
    expect(lookIn(element(tagName), styled(style), plainLook).bold).toBe(bold);
  });

  test('words of a page are no attributes', () => {
    expect(setStylesAside('a style=b <p style=c>my style = d</p><style>x{}</style>')).toBe(
      'a style=b <p data-pasted-style=c>my style = d</p><xmp>x{}</xmp>',
    );
  });

  test('a page is written with every word escaped and nothing empty', () => {
    const link = { ...plainRun('a<b'), bold: true, href: 'https://x.se/?a="&b' };
    expect(
      toHtml([paragraph('\n \u00a0'), { ...paragraph(''), runs: [link, plainRun(' &\n')] }]),
    ).toBe('<p><a href="https://x.se/?a=&quot;&amp;b"><strong>a&lt;b</strong></a> &amp;</p>');
  });

  test('headings of six levels become two', () => {
    const headings = (...levels: number[]) =>
      toHtml(levels.map((level) => ({ ...paragraph('x'), place: { kind: 'heading', level } })));
    expect(headings(1, 2, 6)).toBe('<h2>x</h2><h3>x</h3><h3>x</h3>');
    expect(headings(2, 3, 4)).toBe('<h2>x</h2><h3>x</h3><h3>x</h3>');
  });

  test('lists are closed and opened as their levels and kinds say, also where the outermost is missing', () => {
    const list = toHtml([
      item('a', 'bullet', 3),
      item('b', 'bullet', 3),
      item('c', 'bullet', 9),
      item('d', 'bullet', 1),
      item('e', 'number', 1, { value: 4 }),
      { ...paragraph('f'), place: { kind: 'more' } },
      { ...item('g', 'task', 1, { checked: true }), quoted: true },
    ]);
    expect(list).toBe(
      '<ul><li><p>a</p></li><li><p>b</p><ul><li><p>c</p></li></ul></li><li><p>d</p></li></ul>' +
        '<ol start="4"><li><p>e</p><p>f</p></li></ol>' +
        '<blockquote><ul data-type="taskList"><li data-type="taskItem" data-checked="true"><p>g</p></li></ul></blockquote>',
    );
  });
});

describe('[PC5] a page that no program writes', () => {
  test.each([
    ['<div>'.repeat(100_000), true],
    ['<b>x</i>'.repeat(100_000), true],
    ['<p>x<br>'.repeat(100_000), false],
    ['<div><p>x</div>'.repeat(100_000), false],
    ['<'.repeat(100_000), false],
  ])('%# is told by its text alone', (html, deep) => {
    expect(isTooDeep(html)).toBe(deep);
  });

  test('its words are left', () => {
    expect(withoutTags('<i>Ljus</i><b>och').trim()).toBe('Ljus  och');
  });
});
