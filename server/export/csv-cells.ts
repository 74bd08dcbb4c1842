// Rows as bytes that a spreadsheet opens by a double click: a byte order mark for Japanese, formulas defused.
import { stringify } from 'csv-stringify/sync';

export type Row = Readonly<Record<string, string | number>>;

export interface Column {
  readonly key: string;
  readonly header: string;
}

export type Delimiter = ',' | ';';

/** Signs at which spreadsheets begin to calculate, also the wide ones of Japanese keyboards. */
const trigger = '[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]';
const atStart = new RegExp(`^[\\s\\u00A0\\u3000]*${trigger}`, 'u');

/**
 * [OU5] A cell that would be calculated is put behind an apostrophe. So is what follows a sign inside the cell at
 * which a spreadsheet of another country would begin a new cell: there it does not see our quotes.
 */
function defuse(cell: string, delimiter: Delimiter): string {
  const other = delimiter === ',' ? ';' : ',';
  const inside = new RegExp(`([${other}\\t\\r\\n][\\s\\u3000]*)(?=${trigger})`, 'gu');
  const safe = cell.replace(inside, "$1'");
  return atStart.test(safe) || /^[\t\r]/.test(safe) ? `'${safe}` : safe;
}

/** One header row and the rows under it. Cells that a column has no value for are empty. */
export function toCsv(
  columns: readonly Column[],
  rows: readonly Row[],
  delimiter: Delimiter,
): Uint8Array {
  const text = stringify([...rows], {
    bom: true,
    header: true,
    columns: columns.map(({ key, header }) => ({ key, header: defuse(header, delimiter) })),
    delimiter,
    record_delimiter: 'windows',
    // By itself the library quotes only the line ends it writes, and people's line ends are others.
    quoted_match: /[\s,;]/,
    cast: { string: (cell, { header }) => (header ? cell : defuse(cell, delimiter)) },
  });
  return new TextEncoder().encode(text);
}
