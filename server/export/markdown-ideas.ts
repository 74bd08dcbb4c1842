// The ideas of a table as Markdown: groups as headings, rides as threads under what they ride on.
import type { OutcomeIdea, OutcomeTable } from '../../shared/model/outcome.ts';
import { escapeLine } from './markdown-text.ts';
import type { ExportWords } from './words/words-of.ts';

function ideaLine(idea: OutcomeIdea, table: OutcomeTable, words: ExportWords): string {
  const author = [idea.author.name || words.facilitator, idea.author.city]
    .filter(Boolean)
    .join(', ');
  const marks = [
    words[idea.kind],
    ...(idea.acrossBorder ? [words.acrossBorder] : []),
    ...(table.chosen === idea.id ? [`**${words.chosen}**`] : []),
    ...(idea.votes.total > 0 ? [`${words.votes}: ${idea.votes.total}`] : []),
  ];
  return `${escapeLine(idea.text)} — ${escapeLine(author)} (${marks.join(', ')})`;
}

/** Ideas by what they ride on; a ride whose ground is not in the file stands by itself. */
function threads(ideas: readonly OutcomeIdea[]): Map<string | null, OutcomeIdea[]> {
  const present = new Set(ideas.map(({ id }) => id));
  const riders = new Map<string | null, OutcomeIdea[]>();
  for (const idea of ideas) {
    const ground = idea.ridesOn !== null && present.has(idea.ridesOn) ? idea.ridesOn : null;
    riders.set(ground, [...(riders.get(ground) ?? []), idea]);
  }
  return riders;
}

function threadLines(
  table: OutcomeTable,
  ideas: readonly OutcomeIdea[],
  words: ExportWords,
): string[] {
  const riders = threads(ideas);
  const seen = new Set<string>();
  const write = (idea: OutcomeIdea, depth: number): string[] => {
    if (seen.has(idea.id)) return [];
    seen.add(idea.id);
    return [
      `${'  '.repeat(depth)}- ${ideaLine(idea, table, words)}`,
      ...(riders.get(idea.id) ?? []).flatMap((rider) => write(rider, depth + 1)),
    ];
  };
  const fromGround = (riders.get(null) ?? []).flatMap((idea) => write(idea, 0));
  // Ideas that ride on each other in a circle have no ground; they are still told.
  return [...fromGround, ...ideas.flatMap((idea) => write(idea, 0))];
}

/** Blocks of Markdown: per group a heading and its threads, then the ideas of no group. */
export function ideaBlocks(table: OutcomeTable, words: ExportWords): string[] {
  if (table.ideas.length === 0) return [words.noIdeas];
  const grouped = table.groups.flatMap(({ id, title }) => {
    const ideas = table.ideas.filter(({ group }) => group === id);
    if (ideas.length === 0) return [];
    const heading = `##### ${words.group}: ${escapeLine(title)}`;
    return [heading, threadLines(table, ideas, words).join('\n')];
  });
  const rest = table.ideas.filter(({ group }) => group === null);
  if (rest.length === 0) return grouped;
  const heading = grouped.length > 0 ? [`##### ${words.ungrouped}`] : [];
  return [...grouped, ...heading, threadLines(table, rest, words).join('\n')];
}
