// Ideas, their readings and promises as rows.
import type {
  Outcome,
  OutcomeChallenge,
  OutcomeCommitment,
  OutcomeIdea,
  OutcomeTable,
} from '../../shared/model/outcome.ts';
import type { Row } from './csv-cells.ts';
import type { ExportWords } from './words/words-of.ts';

interface Names {
  /** Id of an idea → its text. */
  readonly texts: ReadonlyMap<string, string>;
  /** Id of a group → its title. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Found once per table, however many ideas ask. */
const namesOf = ({ ideas, groups }: OutcomeTable): Names => ({
  texts: new Map(ideas.map(({ id, text }) => [id, text])),
  titles: new Map(groups.map(({ id, title }) => [id, title])),
});

function toIdeaRow(
  words: ExportWords,
  challenge: OutcomeChallenge,
  table: OutcomeTable,
  { texts, titles }: Names,
  idea: OutcomeIdea,
): Row {
  const votes = Object.entries(idea.votes.byCity).map(
    ([city, count]) => [`votes ${city}`, count] as const,
  );
  return {
    record: words.idea,
    challenge: challenge.title,
    kind: words[idea.kind],
    text: idea.text,
    language: idea.language,
    person: idea.author.name || words.facilitator,
    city: idea.author.city,
    ridesOn: texts.get(idea.ridesOn ?? '') ?? '',
    acrossBorder: idea.acrossBorder ? words.yes : '',
    group: titles.get(idea.group ?? '') ?? '',
    chosen: table.chosen === idea.id ? words.yes : '',
    votes: idea.votes.total,
    ...Object.fromEntries(votes),
    at: idea.createdAt ?? '',
    id: idea.id,
  };
}

const everyTable = <T>(
  { challenges }: Outcome,
  toRows: (challenge: OutcomeChallenge, table: OutcomeTable) => T[],
): T[] =>
  challenges.flatMap((challenge) => challenge.tables.flatMap((table) => toRows(challenge, table)));

export const ideaRows = (outcome: Outcome, words: ExportWords): Row[] =>
  everyTable(outcome, (challenge, table) => {
    const names = namesOf(table);
    return table.ideas.map((idea) => toIdeaRow(words, challenge, table, names, idea));
  });

/** An idea in other languages; the original stands in the column of what it rides on. */
export const readingRows = (outcome: Outcome, words: ExportWords): Row[] =>
  everyTable(outcome, (challenge, { ideas }) =>
    ideas.flatMap((idea) =>
      idea.readings.map(({ language, text, by, checked }) => ({
        record: words.reading,
        challenge: challenge.title,
        kind: checked ? `${words[by]}, ${words.checked}` : words[by],
        text,
        language,
        ridesOn: idea.text,
        id: idea.id,
      })),
    ),
  );

function toCommitmentRow(words: ExportWords, commitment: OutcomeCommitment): Row {
  return {
    record: words.commitments,
    challenge: commitment.to.challenge,
    kind: words[commitment.kind],
    text: commitment.what,
    person: commitment.who,
    city: commitment.city,
    ridesOn: commitment.to.idea ?? '',
    by: commitment.by ?? '',
    at: commitment.madeAt,
    id: commitment.id,
  };
}

export const commitmentRows = ({ commitments }: Outcome, words: ExportWords): Row[] =>
  commitments.map((commitment) => toCommitmentRow(words, commitment));
