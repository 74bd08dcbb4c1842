// The ideas of a table as Markdown: groups as headings, rides as threads under what they ride on.
import type { OutcomeIdea, OutcomeTable } from '../../shared/model/outcome.ts';
import { type Thread, toThreads } from '../../shared/model/threads.ts';
import { escapeLine } from './markdown-text.ts';
import type { ExportWords } from './words/words-of.ts';

type Voted = OutcomeIdea['votes'];

function votesMark({ total, byCity }: Voted, words: ExportWords): string[] {
  if (total === 0) return [];
  const cities = Object.entries(byCity)
    .filter(([, count]) => count > 0)
    .map(([city, count]) => `${escapeLine(city)} ${count}`);
  return [`${words.votes}: ${total} – ${cities.join(' · ')}`];
}

/** A table whose ideas are found by their id. */
interface Indexed {
  readonly table: OutcomeTable;
  readonly ideas: ReadonlyMap<string, OutcomeIdea>;
}

function ideaLine(
  idea: OutcomeIdea,
  { table, ideas }: Indexed,
  words: ExportWords,
  isUnderGround: boolean,
): string {
  const author = [idea.author.name || words.facilitator, idea.author.city]
    .filter(Boolean)
    .join(', ');
  // What stands right under its ground needs no other mark.
  const ground = isUnderGround ? undefined : ideas.get(idea.ridesOn ?? '');
  const marks = [
    words[idea.kind],
    escapeLine(idea.language),
    ...(ground ? [`${words.ridesOnIdea}: ${escapeLine(ground.text)}`] : []),
    ...(idea.acrossBorder ? [words.acrossBorder] : []),
    ...(table.chosen === idea.id ? [`**${words.chosen}**`] : []),
    ...votesMark(idea.votes, words),
  ];
  return `${escapeLine(idea.text)} — ${escapeLine(author)} (${marks.join(', ')})`;
}

function readingLines(idea: OutcomeIdea, indent: string, words: ExportWords): string[] {
  return idea.readings.map(({ language, text, by, checked }) => {
    const marks = [words[by], ...(checked ? [words.checked] : [])];
    const tag = escapeLine(`${words.reading} ${language}, ${marks.join(', ')}`);
    return `${indent}- *${tag}:* ${escapeLine(text)}`;
  });
}

const top = { depth: 0, groundId: null };

function threadLines(
  threads: readonly Thread<OutcomeIdea>[],
  table: Indexed,
  words: ExportWords,
  above: { readonly depth: number; readonly groundId: string | null } = top,
): string[] {
  const { depth, groundId } = above;
  const indent = '  '.repeat(depth);
  return threads.flatMap(({ idea, riders }) => [
    `${indent}- ${ideaLine(idea, table, words, depth > 0 && idea.ridesOn === groundId)}`,
    ...readingLines(idea, `${indent}  `, words),
    ...threadLines(riders, table, words, { depth: depth + 1, groundId: idea.id }),
  ]);
}

const threadBlock = (ideas: readonly OutcomeIdea[], table: Indexed, words: ExportWords) =>
  threadLines(toThreads(ideas), table, words).join('\n');

/** Blocks of Markdown: per group a heading and its threads, then the ideas of no group. */
export function ideaBlocks(table: OutcomeTable, words: ExportWords): string[] {
  if (table.ideas.length === 0) return [words.noIdeas];
  const indexed = { table, ideas: new Map(table.ideas.map((idea) => [idea.id, idea])) };
  const ideasIn = new Map(table.groups.map(({ id }) => [id, [] as OutcomeIdea[]]));
  const rest: OutcomeIdea[] = [];
  for (const idea of table.ideas) (ideasIn.get(idea.group ?? '') ?? rest).push(idea);
  const grouped = table.groups.flatMap(({ id, title }) => {
    const ideas = ideasIn.get(id) ?? [];
    if (ideas.length === 0) return [];
    return [`##### ${words.group}: ${escapeLine(title)}`, threadBlock(ideas, indexed, words)];
  });
  if (rest.length === 0) return grouped;
  const heading = grouped.length > 0 ? [`##### ${words.ungrouped}`] : [];
  return [...grouped, ...heading, threadBlock(rest, indexed, words)];
}
