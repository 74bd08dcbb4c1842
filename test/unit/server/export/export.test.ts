// The files to take home: the same facts in each.
import { describe, expect, it } from 'vitest';
import { formats } from '../../../../server/export/formats.ts';
import { toSpokenCode } from '../../../../shared/model/code.ts';
import type { Outcome } from '../../../../shared/model/outcome.ts';
import { asRead, readFile, writeFile } from '../../../support/outcome-files.ts';
import { readCsv } from '../../../support/read-csv.ts';
import { createSampleOutcome, longIdea, longName } from '../../../support/sample-outcome.ts';
import { nth } from '../../../support/sessions.ts';

/** All that people wrote, gave as their name, or decided. */
function factsOf(outcome: Outcome): string[] {
  const ideas = outcome.challenges.flatMap(({ tables }) => tables.flatMap((table) => table.ideas));
  return [
    outcome.session.title,
    ...outcome.cities.flatMap(({ name, timeZone, country }) => [name, timeZone, country]),
    ...outcome.participants.map(({ name }) => name),
    ...outcome.challenges.flatMap(({ title, question, presenter, questions, tables }) => [
      title,
      question,
      presenter,
      ...questions.map(({ text }) => text),
      ...tables.flatMap(({ statement }) => statement.split('\n')),
    ]),
    'Bakgrund',
    'Det är mörkt i fem månader.',
    'Polarnatt',
    '鎌倉の灯り',
    ...ideas.flatMap(({ text, readings }) => [text, ...readings.map((reading) => reading.text)]),
    'Ljus 光 (a)',
    ...outcome.reports.flatMap(({ title, text }) => [title, ...text.split('\n')]),
    ...outcome.commitments.map(({ what }) => what),
    '2026-12-24',
    'Hej då',
  ];
}

describe('every format', () => {
  it.each(['json', 'md', 'csv'])('[OU7] [UI103] carries the same facts: %s', async (extension) => {
    const outcome = createSampleOutcome();
    const file = await readFile(outcome, extension);
    const text = extension === 'json' ? JSON.stringify(JSON.parse(file)) : file;
    const told = asRead(extension === 'json' ? text.replaceAll('\\n', ' ') : text);
    const plain = extension === 'csv' ? told.replaceAll('""', '"') : told;
    const { code } = outcome.session;
    const facts = [extension === 'json' ? code : toSpokenCode(code), ...factsOf(outcome)];
    const missing = facts.filter((fact) => !plain.includes(asRead(fact)));
    expect(missing).toEqual([]);
    expect(longIdea).toHaveLength(500);
    expect(longName).toHaveLength(60);
  });

  it('[OU7] JSON is the outcome itself, to the letter', async () => {
    const outcome = createSampleOutcome();
    expect(JSON.parse(await readFile(outcome, 'json'))).toEqual(outcome);
  });

  it.each([
    ['en', 'Ideas', 'What it is'],
    ['sv-FI', 'Idéer', 'Vad det är'],
    ['ja', 'アイデア', '種類'],
    ['de', 'Ideas', 'What it is'],
  ])('[OU7] has its headings in the language asked for: %s', async (language, heading, column) => {
    const outcome = createSampleOutcome();
    expect(await readFile(outcome, 'md', language)).toContain(`#### ${heading} (10)`);
    expect(await readFile(outcome, 'csv', language)).toContain(column);
  });

  it('[OU7] an evening of which nothing came can be written too', async () => {
    const empty: Outcome = {
      ...createSampleOutcome(),
      challenges: [],
      participants: [],
      reports: [],
      commitments: [],
      steps: [],
    };
    for (const { extension } of formats) {
      expect((await writeFile(empty, extension)).length).toBeGreaterThan(0);
    }
    expect(readCsv(await writeFile(empty, 'ideas.csv')).rows).toEqual([]);
  });

  it('[OU7] an idea whose group is gone, and a promise whose challenge is gone, are still told', async () => {
    const outcome = createSampleOutcome();
    const stray = nth(outcome.commitments, 1);
    const to = { ...stray.to, challengeId: 'cha_gone', challenge: '' };
    const markdown = await readFile({ ...outcome, commitments: [{ ...stray, to }] }, 'md');
    expect(markdown).toContain('Jag ringer på måndag');
    const gone = outcome.challenges[0]?.tables[0]?.ideas.find(({ group }) => group === 'a-gone');
    expect(asRead(markdown)).toContain(gone?.text);
  });
});
