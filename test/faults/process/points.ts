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

export interface PointFinder {
  before(text: string): Point | null;
  after(text: string): Point | null;
}

/** Told of every statement of one connection, before and after it is executed. */
export function createPointFinder(): PointFinder {
  /** The first write of the transaction that is open. */
  let work: Work | null = null;

  return {
    before(text) {
      const statement = plain(text);
      if (statement.startsWith('begin')) work = null;
      if (statement === 'commit' && work !== 'compaction' && work !== 'migration') {
        return work && 'before-commit';
      }
      if (statement === 'commit') return work;
      const found = spellings.find(([spelling]) => spelling.test(statement))?.[1] ?? null;
      work ??= found;
      return found;
    },
    after(text) {
      const statement = plain(text);
      if (statement !== 'commit') {
        return spellings.find(([spelling]) => spelling.test(statement))?.[1] ?? null;
      }
      const committed = work;
      work = null;
      if (committed === 'append') return 'before-acknowledge';
      return committed === 'saving' ? 'before-answer' : committed;
    },
  };
}
