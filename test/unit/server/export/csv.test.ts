// Tables to take home: whole, and calculating nothing.
import { describe, expect, it } from 'vitest';
import { withWords, writeFile } from '../../../support/outcome-files.ts';
import { readCsv } from '../../../support/read-csv.ts';
import { createSampleOutcome, longName } from '../../../support/sample-outcome.ts';
import { nth } from '../../../support/sessions.ts';

describe('tables', () => {
  it('[OU5] keep Japanese, line breaks and quotes as they were', async () => {
    const outcome = createSampleOutcome();
    const { rows } = readCsv(await writeFile(outcome, 'ideas.csv'));
    const ideas = outcome.challenges.flatMap(({ tables }) => nth(tables, 0).ideas);
    expect(rows.map((row) => row.Idea)).toEqual(ideas.map(({ text }) => text));
    expect(rows[1]).toMatchObject({
      Author: '佐藤ゆき',
      City: 'Kamakura',
      'Rides on': ideas[0]?.text,
      'across the border': 'yes',
      'The one idea': 'yes',
      'Votes: Umeå': '1',
    });
    const promises = readCsv(await writeFile(outcome, 'commitments.csv')).rows;
    expect(promises.map((row) => [row.Who, row.What, row.by])).toEqual([
      ['佐藤ゆき', '竹を送ります', '2026-12-24'],
      [longName, 'Jag ringer på måndag', ''],
    ]);
  });

  it('[OU5] part cells as the spreadsheets of the language do', async () => {
    const outcome = createSampleOutcome();
    const { rows } = readCsv(await writeFile(outcome, 'ideas.csv', 'sv'), ';');
    expect(rows).toHaveLength(30);
    expect(readCsv(await writeFile(outcome, 'ideas.csv', 'ja'), ',').rows).toHaveLength(30);
  });

  const formulas = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '  =1',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '\u3000=1',
    '\u00A0+1',
    '=HYPERLINK("https://evil.example","x")',
    'hej;=1+1',
    'hej,=1+1',
    'hej\t=1',
    'hej\n-1',
  ];

  it.each(formulas.map((formula) => [JSON.stringify(formula), formula]))(
    '[OU5] calculate nothing, wherever they are opened: %s',
    async (_, formula) => {
      const outcome = withWords(formula);
      for (const extension of ['csv', 'ideas.csv', 'commitments.csv']) {
        for (const language of ['en', 'sv']) {
          const delimiter = language === 'sv' ? ';' : ',';
          const bytes = await writeFile(outcome, extension, language);
          const { cells } = readCsv(bytes, delimiter);
          expect(cells.filter((cell) => /^[\s\u3000]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
          // The same bytes where the other sign parts the cells, and quotes in the middle mean nothing.
          const other = delimiter === ';' ? ',' : ';';
          const elsewhere = new TextDecoder().decode(bytes).split(new RegExp(`[${other}\t\r\n]`));
          expect(elsewhere.filter((cell) => /^[\s\u3000]*"?[=+\-@＝＋－＠]/u.test(cell))).toEqual(
            [],
          );
        }
      }
    },
  );
});
