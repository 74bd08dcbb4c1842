// SQLite's result codes. The driver leaves them out of errors that come up while rows are read; then SQLite's own
// sentence tells.
export const sqliteCodes = {
  error: 1,
  busy: 5,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notDatabase: 26,
} as const;

const codeBySentence: Readonly<Record<string, number>> = {
  'database is locked': sqliteCodes.busy,
  'disk I/O error': sqliteCodes.ioError,
  'database disk image is malformed': sqliteCodes.corrupt,
};

/** The primary code of an error, without its extension; null when the error is not SQLite's. */
export function sqliteCodeOf(error: unknown): number | null {
  if (!(error instanceof Error)) return null;
  const { errcode } = error as { errcode?: unknown };
  if (typeof errcode === 'number') return errcode & 0xff;
  return codeBySentence[error.message] ?? null;
}
