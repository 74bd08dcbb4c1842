// What the tables count together.
import type { TableSummary } from '../../../state/session.tsx';

export interface TogetherFigures {
  readonly ideas: number;
  readonly rides: number;
  readonly across: number;
  readonly perCity: Readonly<Record<string, number>>;
}

/** Sums over all tables; a city without ideas has zero. */
export function sumTables(
  summaries: Iterable<TableSummary>,
  cityNames: readonly string[],
): TogetherFigures {
  const tables = [...summaries];
  const sum = (toCount: (table: TableSummary) => number) =>
    tables.reduce((total, table) => total + toCount(table), 0);
  return {
    ideas: sum(({ ideas }) => ideas),
    rides: sum(({ rides }) => rides),
    across: sum(({ ridesAcrossBorders }) => ridesAcrossBorders),
    perCity: Object.fromEntries(
      cityNames.map((name) => [name, sum(({ ideasPerCity }) => ideasPerCity[name] ?? 0)]),
    ),
  };
}

/** The latest ideas of all tables, table by table in turn, so that no table is left behind. */
export function interleave(summaries: Iterable<TableSummary>) {
  const lists = [...summaries].map(({ tableId, latest }) =>
    latest.map((idea) => ({ ...idea, id: idea.ideaId, tableId })),
  );
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}
