// What the server shows after a fault: its outcome, its session, and its tables as a newcomer gets them.
import type { TableSnapshot } from '../../../shared/document/table-snapshot.ts';
import type { IdeaOnTable } from '../../../shared/model/idea-on-table.ts';
import type { Outcome } from '../../../shared/model/outcome.ts';
import type { Session } from '../../../shared/model/session.ts';

export interface ObservedIdea {
  readonly table: string;
  readonly id: string;
  readonly text: string;
  /** Id of the person. */
  readonly author: string;
  readonly votes: number;
  readonly place: { readonly x: number; readonly y: number } | null;
  readonly group: string | null;
}

export interface Observed {
  readonly title: string;
  readonly step: string;
  readonly ideas: readonly ObservedIdea[];
  readonly groups: readonly {
    readonly table: string;
    readonly id: string;
    readonly title: string;
  }[];
  readonly statements: readonly { readonly table: string; readonly lines: readonly string[] }[];
  readonly votes: readonly {
    readonly person: string;
    readonly table: string;
    readonly idea: string;
  }[];
  readonly commitments: readonly {
    readonly id: string;
    readonly person: string;
    readonly what: string;
  }[];
  /** Ideas that the outcome and the tables themselves tell differently. */
  readonly disagreements: readonly string[];
}

export function toObserved(
  outcome: Outcome,
  session: Session,
  snapshots: ReadonlyMap<string, TableSnapshot>,
): Observed {
  const tables = outcome.challenges.flatMap((challenge) => challenge.tables);
  const onTables = new Map<string, IdeaOnTable>(
    [...snapshots].flatMap(([table, { ideas }]) =>
      ideas.map((idea) => [`${table} ${idea.id} ${idea.text}`, idea] as const),
    ),
  );
  const ideas = tables.flatMap(({ id: table, ideas }) => ideas.map((idea) => ({ table, ...idea })));
  const spell = (idea: (typeof ideas)[number]) => `${idea.table} ${idea.id} ${idea.text}`;
  const told = new Set<string>(ideas.map(spell));
  return {
    title: outcome.session.title,
    step: session.step,
    ideas: ideas.map((idea) => ({
      table: idea.table,
      id: idea.id,
      text: idea.text,
      author: idea.author.id,
      votes: idea.votes.total,
      place: onTables.get(spell(idea))?.place ?? null,
      group: idea.group,
    })),
    groups: tables.flatMap(({ id: table, groups }) => groups.map((group) => ({ table, ...group }))),
    statements: tables.map(({ id: table, statement }) => ({
      table,
      lines: statement.split('\n').filter((line) => line !== ''),
    })),
    votes: session.votes.map(({ participantId, tableId, ideaId }) => ({
      person: participantId,
      table: tableId,
      idea: ideaId,
    })),
    commitments: outcome.commitments.map(({ id, participantId, what }) => ({
      id,
      person: participantId,
      what,
    })),
    disagreements: [
      ...[...told].filter((idea) => !onTables.has(idea)),
      ...[...onTables.keys()].filter((idea) => !told.has(idea)),
    ],
  };
}
