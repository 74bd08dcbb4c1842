// Facts in rows. Where columns have no room a row becomes a block, and each of its cells says what it is; nothing is
// broken letter by letter. The roles are spelled out because browsers forget them with the layout of a table.
/* oxlint-disable jsx-a11y/no-interactive-element-to-noninteractive-role -- rows and cells are no controls */
import { type ReactNode, useId } from 'react';
import styles from './data-table.module.css';

interface Column<Row> {
  readonly id: string;
  readonly title: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand under each other. */
  readonly align?: 'start' | 'number';
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly hideCaption?: boolean | undefined;
  /** The first column names its row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A table with a caption, column heads and row heads. What is too wide all the same scrolls inside its frame. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, hideCaption, columns, rows, rowKey } = props;
  const captionId = useId();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls needs the focus
    <div role="group" className={styles.frame} aria-labelledby={captionId} tabIndex={0}>
      <table role="table" className={styles.table} aria-labelledby={captionId}>
        <caption id={captionId} className={styles.caption} data-hidden={hideCaption || undefined}>
          {caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ id, title, align }) => (
              <th key={id} role="columnheader" scope="col" data-align={align}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map(({ id, title, cell, align }, index) =>
                index === 0 ? (
                  <th key={id} role="rowheader" scope="row" data-align={align}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} role="cell" data-align={align}>
                    <span className={styles.label} aria-hidden="true">
                      {title}
                    </span>
                    <div className={styles.cell}>{cell(row)}</div>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
