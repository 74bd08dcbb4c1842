// The files to take home, as somebody who has them would read them, and outcomes full of chosen words.
import { formats } from '../../server/export/formats.ts';
import type { Outcome, OutcomeIdea } from '../../shared/model/outcome.ts';
import { createSampleOutcome } from './sample-outcome.ts';
import { nth } from './sessions.ts';

export async function writeFile(
  outcome: Outcome,
  extension: string,
  language = 'en',
): Promise<Uint8Array> {
  const format = formats.find((one) => one.extension === extension);
  if (!format) throw new Error(`no format ${extension}`);
  return format.write(outcome, language);
}

export const readFile = async (...asked: Parameters<typeof writeFile>) =>
  new TextDecoder().decode(await writeFile(...asked));

/** As a reader sees it: what was escaped is what it was, and white space is one space. */
export const asRead = (text: string) =>
  text.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/\s+/g, ' ');

/** The sample with `words` wherever people write. */
export function withWords(words: string): Outcome {
  const outcome = createSampleOutcome();
  const challenge = nth(outcome.challenges, 0);
  const table = nth(challenge.tables, 0);
  const idea: OutcomeIdea = { ...nth(table.ideas, 0), text: words };
  const by = { ...nth(outcome.participants, 0), name: words };
  const said = {
    ...challenge,
    title: words,
    question: words,
    presenter: words,
    questions: [{ text: words, by, answered: false }],
    tables: [
      {
        ...table,
        ideas: [idea, ...table.ideas.slice(1)],
        groups: [{ id: 'a-g1', title: words }],
        chosen: idea.id,
        statement: words,
      },
    ],
  };
  return {
    ...outcome,
    session: { ...outcome.session, title: words },
    participants: [by],
    challenges: [said],
    reports: [{ title: words, text: words, by }],
    commitments: [{ ...nth(outcome.commitments, 0), who: words, what: words }],
  };
}
