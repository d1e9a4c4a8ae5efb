import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import { classNames } from './class-names.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface Column {
  key: string;
  text: string;
  align?: 'start' | 'end' | undefined;
  /** Keeps a date or a number on one line. */
  nowrap?: boolean | undefined;
  /** For a column of buttons: the head is there for who hears the page. */
  hiddenText?: boolean | undefined;
  /** Where the page sorted by this column is, and how it is sorted now. */
  sort?: { to: string; direction?: 'ascending' | 'descending' | undefined } | undefined;
}

export interface Row {
  key: string;
  id?: string | undefined;
  cells: Record<string, ReactNode>;
  /** Key of the column that names the row. */
  header?: string | undefined;
  /** A full-width row below, for instance an explanation. */
  after?: ReactNode;
}

interface DataTableProps {
  caption: ReactNode;
  captionHidden?: boolean | undefined;
  columns: Column[];
  rows: Row[];
  empty?: ReactNode;
  /** Few and short columns, which fit beside each other on a phone. */
  narrow?: boolean | undefined;
}

export function DataTable(props: DataTableProps) {
  const { caption, captionHidden = false, columns, rows, empty, narrow = false } = props;
  if (rows.length === 0 && empty) return <>{empty}</>;
  const sortable = columns.some((column) => column.sort);
  return (
    <table
      className={classNames(
        'utrecht-table',
        'utrecht-table--html-table',
        'ws-table',
        sortable && 'ws-table--sortable',
        !narrow && 'ws-table--cards',
      )}
    >
      <caption className={captionHidden ? 'ws-visually-hidden' : 'ws-table__caption'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Fragment key={row.key}>
            <tr
              id={row.id}
              className={row.after ? 'ws-table__row ws-table__row--continued' : 'ws-table__row'}
            >
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
            {row.after ? (
              <tr className="ws-table__after">
                <td colSpan={columns.length}>{row.after}</td>
              </tr>
            ) : null}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function classOf(column: Column, isEmpty = false): string | undefined {
  return (
    classNames(
      column.align === 'end' && 'ws-table__cell--end',
      column.nowrap && 'ws-table__cell--nowrap',
      isEmpty && 'ws-table__cell--empty',
    ) || undefined
  );
}

function Head({ column }: { column: Column }) {
  const text = column.hiddenText ? <VisuallyHidden>{column.text}</VisuallyHidden> : column.text;
  return (
    <th scope="col" className={classOf(column)} aria-sort={column.sort?.direction}>
      {column.sort ? (
        <Link className="ws-table__sort" to={column.sort.to} preventScrollReset>
          {text}
        </Link>
      ) : (
        text
      )}
    </th>
  );
}

function Cell({ column, row }: { column: Column; row: Row }) {
  const content = row.cells[column.key];
  const isEmpty = content === undefined || content === null || content === '';
  const className = classOf(column, isEmpty);
  if (row.header === column.key) {
    return (
      <th scope="row" className={className}>
        {content}
      </th>
    );
  }
  if (column.hiddenText) return <td className={className}>{content}</td>;
  // On a phone, where a row becomes a card, the style sheet puts the label before the value.
  return (
    <td className={className} data-label={column.text}>
      <div className="ws-table__value">{content}</div>
    </td>
  );
}
