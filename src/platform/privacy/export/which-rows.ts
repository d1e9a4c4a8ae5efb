import { type RawBuilder, sql } from 'kysely';
import type { Table } from '../inventory.ts';
import type { Inventories } from '../inventory-ways.ts';
import { tablesOf, wayFrom } from '../inventory-ways.ts';
import type { Catalog, Reference } from './catalog.ts';
import type { PlannedTable } from './plan.ts';

export interface Scope {
  roundId: string;
  programmeId: string;
}

type Condition = RawBuilder<boolean>;

/** Rows of which it may not be told yet how far they are. */
export interface Untold {
  table: string;
  rows: Condition;
}

/** Conditions on the rows of tables, made from the ways that the rooms declare and the keys that the database has. */
export class Rows {
  readonly #tables: ReadonlyMap<string, Table>;
  readonly #references: readonly Reference[];
  readonly #catalog: Catalog;
  readonly #scope: Scope;
  readonly #untold: Untold;

  constructor(
    inventories: Inventories,
    catalog: Catalog,
    { scope, untold }: { scope: Scope; untold: Untold },
  ) {
    this.#tables = new Map(tablesOf(inventories).map(({ name, table }) => [name, table]));
    this.#references = catalog.references;
    this.#catalog = catalog;
    this.#scope = scope;
    this.#untold = untold;
  }

  /** The rows that belong to the round, or to its programme. */
  of({ name, rowsOf, table }: Pick<PlannedTable, 'name' | 'rowsOf' | 'table'>): Condition {
    if (rowsOf === 'round') return this.#ofRound(name);
    const inProgramme = this.#along(name, 'programme', this.#scope.programmeId);
    // What hangs on something of another round belongs to that.
    const onRounds = this.#from(name).filter(({ to }) => to !== name && this.#isOfRound(to));
    const further = onRounds.length > 0 ? or(onRounds.map((one) => this.#pointsAt(one, 'round'))) : null;
    const somebody = table.purpose === 'account' || table.purpose === 'organisation' ? this.#who(name) : null;
    return and([inProgramme, ...(further ? [further] : []), ...(somebody ? [somebody] : [])]);
  }

  /** The rows that are of a secret place; `null` when none can be. */
  secret(name: string, without: readonly string[] = []): Condition | null {
    return this.#spread(name, without, (table) => {
      const rows = this.#tables.get(table)?.secret;
      if (rows === 'never') return 'never';
      if (!rows) return null;
      return 'view' in rows
        ? sql<boolean>`${col(table, 'id')} in (select ${sql.ref(rows.column)} from ${sql.table(rows.view)})`
        : sql<boolean>`${col(table, rows.column)}::text = any(${[...rows.is]}::text[])`;
    });
  }

  /** The rows of what may not be told yet, by their being there at all; `null` when none can be. */
  untold(name: string): Condition | null {
    return this.#spread(name, [], (table) => (table === this.#untold.table ? this.#untold.rows : null));
  }

  /**
   * Rows for which this holds, and those that point at them, however far.
   * @param without tables that are looked at already
   */
  #spread(
    name: string,
    without: readonly string[],
    own: (table: string) => Condition | 'never' | null,
  ): Condition | null {
    const here = own(name);
    if (here === 'never') return null;
    const further = this.#from(name).flatMap((reference) => {
      const { to } = reference;
      if (to === name || without.includes(to)) return [];
      const beyond = this.#spread(to, [...without, name], own);
      return beyond ? [this.#in(reference, beyond)] : [];
    });
    const all = here ? [here, ...further] : further;
    return all.length > 0 ? sql<boolean>`coalesce(${or(all)}, false)` : null;
  }

  /** Rows that a secret row of another table names, whatever else that one points at. */
  namedInSecret(name: string, table: string, column: string): Condition {
    const secret = this.secret(table, [name]) ?? sql<boolean>`false`;
    return sql<boolean>`${col(name, 'id')} in
      (select ${col(table, column)} from ${sql.table(table)} where ${secret})`;
  }

  /** What happened to something of the round, or to a thing of a secret place. */
  namedIn(column: RawBuilder<unknown>, which: 'round' | 'secret', names: readonly string[]): Condition {
    const ids = names.flatMap((name) => {
      const key = this.#catalog.columns.get(name)?.get('id');
      if (key?.type !== 'uuid') return [];
      const holds = which === 'secret' ? this.secret(name) : this.#isOfRound(name) && this.#ofRound(name);
      return holds ? [sql`select ${col(name, 'id')}::text from ${sql.table(name)} where ${holds}`] : [];
    });
    return sql<boolean>`exists (select from jsonb_each(${column}) as part where
      part.value #>> '{}' in (${sql.join(ids, sql` union all `)}))`;
  }

  #isOfRound(name: string): boolean {
    return wayFrom(this.#tables, name, 'programme')?.some(({ table }) => table === 'round') ?? false;
  }

  #ofRound(name: string): Condition {
    const scope = this.#tables.get(name)?.scope;
    if (scope && 'in' in scope) {
      const about = col(name, scope.in);
      const things = [...this.#tables.keys()].filter((one) => one !== name && one !== 'round');
      return sql<boolean>`(${about} ->> 'roundId' = ${this.#scope.roundId} or
        (not ${about} ? 'roundId' and ${this.namedIn(about, 'round', things)}))`;
    }
    return this.#along(name, 'round', this.#scope.roundId);
  }

  /** Follows the way of a table up to the round or the programme. */
  #along(name: string, to: 'round' | 'programme', id: string): Condition {
    if (name === to) return sql<boolean>`${col(name, 'id')} = ${id}`;
    const scope = this.#tables.get(name)?.scope;
    if (!scope || !('via' in scope)) throw new Error(`${name} has no way to its ${to}`);
    const known = this.#references.find(
      (one) => one.table === name && one.column === scope.via && one.to === scope.to,
    );
    // A way may leave out what stands between: a key to a row that is of the round, and has its id.
    const reference = known ?? { table: name, column: scope.via, to: scope.to, toColumn: 'id' };
    return this.#in(reference, this.#along(scope.to, to, id));
  }

  #pointsAt(reference: Reference, to: 'round'): Condition {
    return this.#in(reference, this.#along(reference.to, to, this.#scope.roundId));
  }

  /** Somebody whom a row of the round names, or who speaks for an organisation that is in it. */
  #who(name: string): Condition | null {
    const column = name === 'person' ? 'id' : this.#from(name).find(({ to }) => to === 'person')?.column;
    if (!column || name === 'organisation') return null;
    const named = this.#references.flatMap((one) =>
      one.to === 'person' && this.#isOfRound(one.table)
        ? [
            sql`select ${col(one.table, one.column)} from ${sql.table(one.table)} where ${this.#ofRound(one.table)}`,
          ]
        : [],
    );
    const speaking = sql`select contact_person.person_id from contact_person join membership
      on membership.organisation_id = contact_person.organisation_id
      where membership.round_id = ${this.#scope.roundId}`;
    return sql<boolean>`${col(name, column)} in (${sql.join([...named, speaking], sql` union all `)})`;
  }

  #in({ table, column, to, toColumn }: Reference, holds: Condition): Condition {
    return sql<boolean>`${col(table, column)} in (select ${col(to, toColumn)} from ${sql.table(to)} where ${holds})`;
  }

  #from(name: string): Reference[] {
    return this.#references.filter(({ table }) => table === name);
  }
}

export const col = (table: string, column: string) => sql.ref(`${table}.${column}`);
const or = (all: readonly Condition[]) => sql<boolean>`(${sql.join([...all], sql` or `)})`;
const and = (all: readonly Condition[]) => sql<boolean>`(${sql.join([...all], sql` and `)})`;
