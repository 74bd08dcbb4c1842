// The document to take home: words that stay words, rides that stand where they belong.
import { MarkdownManager } from '@tiptap/markdown';
import { describe, expect, it } from 'vitest';
import { asRead, readFile, withWords } from '../../../support/outcome-files.ts';
import { createSampleOutcome } from '../../../support/sample-outcome.ts';
import { nth } from '../../../support/sessions.ts';

interface Token {
  readonly type: string;
  readonly [key: string]: unknown;
}

function everyToken(value: unknown): Token[] {
  if (Array.isArray(value)) return value.flatMap(everyToken);
  if (value === null || typeof value !== 'object') return [];
  const own = 'type' in value && typeof value.type === 'string' ? [value as Token] : [];
  return [...own, ...Object.values(value).flatMap(everyToken)];
}

/** How often each kind of thing stands in the Markdown, as a reader's program takes it. */
function countKinds(markdown: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type, raw, href } of everyToken(new MarkdownManager().instance.lexer(markdown))) {
    // A bare address hides nothing, whether a program makes it a link or not.
    const isWords = ['text', 'escape', 'space'].includes(type) || (type === 'link' && raw === href);
    if (!isWords) counts[type] = (counts[type] ?? 0) + 1;
  }
  return counts;
}

describe('Markdown', () => {
  const payloads = [
    '# Heading',
    'Heading\n=====',
    '---',
    '> quote',
    '- item',
    '1. item',
    '2) item',
    '* item',
    '+ item',
    '- [x] done',
    '[here](https://evil.example)',
    '![x](https://evil.example/x.png)',
    '[x]: https://evil.example',
    '<https://evil.example>',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<!-- gone',
    '&lt;b&gt; &#35;',
    '| a | b |\n| --- | --- |\n| c | d |',
    '**bold** _em_ ~~gone~~ `code`',
    '```\ncode\n```',
    '~~~\ncode',
    '    indented',
    '\\# escaped',
    'a\n\n# b',
    'a\u2028# b',
  ];

  it.each(payloads.map((payload) => [JSON.stringify(payload), payload]))(
    '[OU6] words of people stay words: %s',
    async (_, payload) => {
      const harmless = countKinds(await readFile(withWords('harmless'), 'md'));
      const markdown = await readFile(withWords(payload), 'md');
      const { br: _breaks, ...kinds } = countKinds(markdown);
      const { br: _none, ...expected } = harmless;
      // Hard line breaks and further paragraphs are words of several lines, no more.
      expect({ ...kinds, paragraph: 0 }).toEqual({ ...expected, paragraph: 0 });
    },
  );

  it('[OU8] a ride stands under what it rides on, or says so where that stands elsewhere', async () => {
    const outcome = createSampleOutcome();
    const table = nth(nth(outcome.challenges, 0).tables, 0);
    const lines = (await readFile(outcome, 'md')).split('\n').map(asRead);
    const lineOf = (at: number) =>
      lines.findIndex((line) => /^ *- /.test(line) && line.includes(`(a ${at}) —`));
    // Neighbours of one group: a thread. The ground in another group: named.
    expect(table.ideas.map(({ group }) => group).slice(0, 2)).toEqual(['a-g1', 'a-gone']);
    expect(lines[lineOf(1)]).toContain(`Rides on: ${table.ideas[0]?.text}`);
    expect(table.ideas.map(({ group }) => group).slice(6, 8)).toEqual([null, null]);
    expect(lineOf(7)).toBe(lineOf(6) + 1);
    expect(lines[lineOf(7)]).toMatch(/^ - /);
    expect(lines[lineOf(7)]).not.toContain('Rides on');
  });

  it('[OU8] rides in a circle are told once each', async () => {
    const outcome = createSampleOutcome();
    const challenge = nth(outcome.challenges, 0);
    const table = nth(challenge.tables, 0);
    const ring = table.ideas.slice(0, 3).map((idea, at) => ({
      ...idea,
      group: null,
      text: `ring ${at}`,
      ridesOn: `a-${(at + 1) % 3}`,
    }));
    const circular = {
      ...outcome,
      challenges: [{ ...challenge, tables: [{ ...table, ideas: ring, chosen: null }] }],
    };
    const markdown = await readFile(circular, 'md');
    for (const { text } of ring) expect(markdown.split(`- ${text} —`)).toHaveLength(2);
  });
});
