import { type RawBuilder, sql } from 'kysely';
import type { Catalog } from '../export/catalog.ts';
import type { Table, Term } from '../inventory.ts';
import { columnsOf, type DeclaredColumn, type Inventories, tablesOf } from '../inventory-ways.ts';
import { settingsWith, type Wish } from './settings.ts';

/** What passes at a term: rows of a table, or what stands in one of its columns. */
export interface Rule {
  table: string;
  /** `null`: the row goes. */
  column: DeclaredColumn | null;
  /** The day on which it goes; empty: not by a day. */
  due: RawBuilder<string | null>;
  /** The id of its programme; empty: of none. */
  programme: RawBuilder<string | null>;
  /** Whether there is something in the column still. */
  filled: RawBuilder<boolean>;
}

/** The log lets nobody take from it but itself, from its beginning on: see `cutAudit`. */
const BY_ITSELF = ['audit'];

/** In months, as it is declared and as a programme may have it. */
const YEAR = 12;

/** All that goes by a day, from what the rooms declare; what hangs on a row before that row. */
export function rulesOf(inventories: Inventories, catalog: Catalog, wish: Wish | null = null): Rule[] {
  const all = tablesOf(inventories);
  const tables = new Map(all.map(({ name, table }) => [name, table]));
  const days = new Days(tables, catalog, wish);
  const rules = all
    .filter(({ name }) => !BY_ITSELF.includes(name))
    .flatMap(({ name, table }) => [...ofRows(days, name, table), ...ofColumns(days, name, table)]);
  const far = distances(catalog);
  return rules.sort((a, b) => far(b.table) - far(a.table));
}

/** How long the way of keys from a table is: what points at a row goes before it, and is counted by itself. */
function distances({ references }: Catalog): (table: string) => number {
  const known = new Map<string, number>();
  const far = (table: string): number => {
    const before = known.get(table);
    if (before !== undefined) return before;
    // In a circle this one comes last.
    known.set(table, 0);
    const beyond = references.filter((one) => one.table === table).map(({ to }) => far(to) + 1);
    const longest = Math.max(0, ...beyond);
    known.set(table, longest);
    return longest;
  };
  return far;
}

function ofRows(days: Days, name: string, table: Table): Rule[] {
  // What counts stays, without what was written: its columns say so.
  const stays = typeof table.erasing === 'object' && table.erasing.stays === 'organisation';
  if (table.erasing === 'pseudonym' || stays) return [];
  const due = days.of(name, table, [table.term].flat() as readonly Term[]);
  if (due === null) return [];
  return [{ table: name, column: null, due, programme: days.programme(name), filled: sql`true` }];
}

function ofColumns(days: Days, name: string, table: Table): Rule[] {
  return columnsOf(table).flatMap((column) => {
    // What stands in JSON is for who knows it.
    if (!column.term || column.erasing !== 'blank' || column.keys) return [];
    const due = days.of(name, table, [column.term]);
    const filled = days.filled(name, column.name);
    return due ? [{ table: name, column, due, programme: days.programme(name), filled }] : [];
  });
}

/** Days in SQL, on the ways that the rooms declare. */
class Days {
  readonly #tables: ReadonlyMap<string, Table>;
  readonly #catalog: Catalog;
  readonly #wish: Wish | null;

  constructor(tables: ReadonlyMap<string, Table>, catalog: Catalog, wish: Wish | null) {
    this.#tables = tables;
    this.#catalog = catalog;
    this.#wish = wish;
  }

  /** The earliest of these; `null` when none of them is a day. */
  of(name: string, table: Table, terms: readonly Term[]): RawBuilder<string | null> | null {
    const each = terms.flatMap((term) => this.#ofTerm(name, table, term) ?? []);
    return each.length === 0 ? null : sql`least(${sql.join(each)})`;
  }

  filled(name: string, column: string): RawBuilder<boolean> {
    const ref = sql.ref(`${name}.${column}`);
    const type = this.#catalog.columns.get(name)?.get(column)?.type ?? '';
    if (type.startsWith('_')) return sql`coalesce(cardinality(${ref}), 0) > 0`;
    return type === 'text' ? sql`coalesce(${ref}, '') <> ''` : sql`${ref} is not null`;
  }

  programme(name: string): RawBuilder<string | null> {
    return this.#along(name, 'programme', (last) => sql`${sql.ref(`${last}.id`)}`) ?? sql`null::uuid`;
  }

  #ofTerm(name: string, table: Table, term: Term): RawBuilder<string | null> | null {
    if ('while' in term) return null;
    const day = this.#day(name, table, term);
    if (day === null || !term.only) return day;
    const { column, is: values } = term.only;
    const ref = sql.ref(`${name}.${column}`);
    return values === null
      ? sql`case when ${ref} is null then ${day} end`
      : sql`case when ${ref} = any(${[...values]}::text[]) then ${day} end`;
  }

  #day(name: string, table: Table, term: Exclude<Term, { while: string }>): RawBuilder<string | null> | null {
    // Until the end of that day, or of the day of that moment.
    if ('until' in term) return sql`(${sql.ref(`${name}.${term.until}`)}::date + 1)`;
    if (term.after === 'last-round') return null;
    const isMail = table.purpose === 'mail' && 'years' in term;
    const from =
      term.after === 'round'
        ? this.#along(name, 'round', (last) => sql`${sql.ref(`${last}.last_day`)}`)
        : sql`${sql.ref(`${name}.${term.after}`)}::date`;
    if (from === null) return null;
    const setting = term.after === 'round' ? 'keep_months' : isMail ? 'keep_mail_months' : null;
    if ('years' in term) return sql`(${from} + ${this.#months(name, term.years * YEAR, setting)})::date`;
    if ('days' in term) return sql`(${from} + ${term.days}::int)`;
    return sql`(${from} + make_interval(hours => ${term.hours}::int))::date`;
  }

  /** A programme may have it shorter, and never longer. */
  #months(name: string, declared: number, setting: string | null): RawBuilder<unknown> {
    if (setting === null) return sql`make_interval(months => ${declared}::int)`;
    return sql`make_interval(months => least(${declared}::int, (select own.${sql.ref(setting)}::int
      from ${settingsWith(this.#wish)} as own where own.id = ${this.programme(name)})))`;
  }

  /** By the way of a table to its programme, as far as that table. */
  #along(
    name: string,
    to: string,
    value: (last: string) => RawBuilder<string | null>,
  ): RawBuilder<string | null> | null {
    if (name === to) return value(name);
    const way = this.#tables.get(name)?.scope;
    if (!way || !('via' in way)) return null;
    const from = sql.ref(`${name}.${way.via}`);
    const key = this.#catalog.references.find(
      (one) => one.table === name && one.column === way.via && one.to === way.to,
    );
    const beyond = this.#along(way.to, to, value);
    if (beyond === null) return null;
    return sql`(select ${beyond} from ${sql.table(way.to)}
      where ${sql.ref(`${way.to}.${key?.toColumn ?? 'id'}`)} = ${from} limit 1)`;
  }
}
