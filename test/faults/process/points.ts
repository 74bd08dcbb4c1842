// The named points of the server's work, told from the statements it gives to its database.

export const points = [
  'append',
  'before-commit',
  'before-acknowledge',
  'saving',
  'before-answer',
  'compaction',
  'migration',
  'export',
] as const;
export type Point = (typeof points)[number];

type Work = 'append' | 'saving' | 'compaction' | 'migration';

const spellings: readonly (readonly [RegExp, Work])[] = [
  // Only what was merged is written compressed.
  [/^insert into document_log \([^)]*\bpacked\b/, 'compaction'],
  [/^(update|delete from) document_log\b/, 'compaction'],
  [/^insert into document_log\b/, 'append'],
  [/^(update sessions|insert into (sessions|command_results))\b/, 'saving'],
  [/^(create|alter|drop|insert into kysely_migration) ?\b/, 'migration'],
];

const plain = (text: string) => text.trim().toLowerCase().replaceAll(/["`]/g, '');

const workOf = (statement: string) =>
  spellings.find(([spelling]) => spelling.test(statement))?.[1] ?? null;

/** The points just before what was written is on disk, and just after. */
const around: Readonly<Record<Work, readonly [before: Point, after: Point]>> = {
  append: ['before-commit', 'before-acknowledge'],
  saving: ['before-commit', 'before-answer'],
  compaction: ['compaction', 'compaction'],
  migration: ['migration', 'migration'],
};

export interface PointFinder {
  before(text: string): readonly Point[];
  after(text: string): readonly Point[];
}

/** Told of every statement of one connection, before and after it is executed. */
export function createPointFinder(): PointFinder {
  /** The first write of the transaction that is open. */
  let work: Work | null = null;
  let isOpen = false;

  return {
    before(text) {
      const statement = plain(text);
      if (statement.startsWith('begin')) {
        work = null;
        isOpen = true;
      }
      if (statement === 'rollback') isOpen = false;
      if (statement === 'commit') return work ? [around[work][0]] : [];
      const found = workOf(statement);
      if (!found) return [];
      work ??= found;
      // By itself it is a transaction of its own.
      return isOpen ? [found] : [found, around[found][0]];
    },
    after(text) {
      const statement = plain(text);
      if (statement !== 'commit') {
        const found = workOf(statement);
        if (!found) return [];
        return isOpen ? [found] : [found, around[found][1]];
      }
      const committed = work;
      work = null;
      isOpen = false;
      return committed ? [around[committed][1]] : [];
    },
  };
}
