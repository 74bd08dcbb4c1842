// What a workload has found out, as Markdown: tables, and goals with what was measured against them.

export interface Goal {
  readonly goal: string;
  readonly measured: string;
  /** Null where it could not be measured. */
  readonly isReached: boolean | null;
}

export interface Report {
  readonly title: string;
  /** What was asked, and what was expected before it was measured. */
  readonly question: string;
  readonly prediction: string;
  readonly tables: readonly string[];
  readonly goals: readonly Goal[];
}

type Cell = string | number;

/** Numbers with as many digits as they are worth. */
export function round(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

const toCell = (cell: Cell) => (typeof cell === 'number' ? round(cell) : cell);

export function toTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(toCell))];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function toVerdict({ isReached }: Goal): string {
  if (isReached === null) return 'not measured';
  return isReached ? 'reached' : '**missed**';
}

export function toMarkdown({ title, question, prediction, tables, goals }: Report): string {
  const parts = [`### ${title}`, `*${question}* Expected: ${prediction}`, ...tables];
  if (goals.length > 0) {
    const rows = goals.map((goal) => [goal.goal, goal.measured, toVerdict(goal)]);
    parts.push(toTable(['goal', 'measured', ''], rows));
  }
  return parts.join('\n\n');
}
