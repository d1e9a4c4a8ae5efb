import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { SortLink } from './asked.ts';
import { classNames } from './class-names.ts';
import { PickAll, PickBox } from './pick.tsx';

export interface DenseColumn {
  key: string;
  text: string;
  /** How wide it is; what has no width shares what is left. */
  width?: 'tiny' | 'small' | 'middle' | 'large' | undefined;
  sort?: SortLink | undefined;
}

export interface DenseRow {
  key: string;
  /** What it belongs to: a head stands above the first of each. */
  group?: string | undefined;
  id?: string | undefined;
  cells: Record<string, ReactNode>;
  /** It is open in the panel beside the list. */
  open?: boolean | undefined;
  /** What choosing it is called: "Kies Anouk". */
  pickText?: string | undefined;
}

export interface Picking {
  /** The id of the form that the chosen go with. */
  form: string;
  text: string;
  allText: string;
}

interface DenseTableProps {
  caption: string;
  columns: DenseColumn[];
  /** The column that names the row. */
  header: string;
  rows: DenseRow[];
  picking?: Picking | undefined;
  /** There is no panel: a long name goes on below itself. */
  whole?: boolean | undefined;
}

/** Many rows to compare, 48 px each: what does not fit is cut, and whole in the panel. On a phone each row is a card. */
export function DenseTable({ caption, columns, header, rows, picking, whole = false }: DenseTableProps) {
  return (
    <table className={classNames('ws-dense', whole && 'ws-dense--whole')}>
      <caption className="ws-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {picking ? (
            <th scope="col" className="ws-dense__pick">
              <PickAll form={picking.form} text={picking.text} allText={picking.allText} />
            </th>
          ) : null}
          {columns.map(({ key, text, width, sort }) => (
            <th
              key={key}
              scope="col"
              className={width && `ws-dense__col--${width}`}
              aria-sort={sort?.direction}
              data-sorts={sort ? '' : undefined}
            >
              {sort ? (
                <Link className="ws-dense__sort" to={sort.to} preventScrollReset>
                  {text}
                </Link>
              ) : (
                text
              )}
            </th>
          ))}
        </tr>
      </thead>
      {groupsOf(rows).map(({ name, rows: those }, index) => (
        <tbody key={name ?? index}>
          {name === undefined ? null : (
            <tr className="ws-dense__group">
              <th scope="rowgroup" colSpan={columns.length + (picking ? 1 : 0)}>
                {name}
              </th>
            </tr>
          )}
          {those.map((row) => (
            <Row key={row.key} row={row} columns={columns} header={header} picking={picking} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Rows that stand together, as they come. */
function groupsOf(rows: readonly DenseRow[]): { name: string | undefined; rows: DenseRow[] }[] {
  const groups: { name: string | undefined; rows: DenseRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last.name === row.group) last.rows.push(row);
    else groups.push({ name: row.group, rows: [row] });
  }
  return groups;
}

type RowProps = Pick<DenseTableProps, 'columns' | 'header' | 'picking'> & { row: DenseRow };

function Row({ row, columns, header, picking }: RowProps) {
  return (
    <tr id={row.id} className={classNames(row.open && 'ws-dense__row--open') || undefined}>
      {picking ? (
        <td className="ws-dense__pick">
          <PickBox form={picking.form} value={row.key} label={row.pickText ?? picking.text} />
        </td>
      ) : null}
      {columns.map(({ key, text }) =>
        key === header ? (
          <th key={key} scope="row">
            <div className="ws-dense__cut">{row.cells[key]}</div>
          </th>
        ) : (
          <td key={key} data-label={text}>
            {row.cells[key]}
          </td>
        ),
      )}
    </tr>
  );
}

interface RowLinkProps {
  to: string;
  /** So that closing the panel comes back to it. */
  id: string;
  open: boolean;
  children: ReactNode;
}

/** Opens what the row is of, beside the list. */
export function RowLink({ to, id, open, children }: RowLinkProps) {
  return (
    <Link id={id} className="ws-dense__name" to={to} aria-current={open || undefined} preventScrollReset>
      {children}
    </Link>
  );
}
