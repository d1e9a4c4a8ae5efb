import { type RawBuilder, sql } from 'kysely';
import type { Catalog } from '../export/catalog.ts';
import type { Table, Who } from '../inventory.ts';
import { type Inventories, tablesOf, wayFrom } from '../inventory-ways.ts';

/** Somebody, as what is stored knows them. */
export interface Somebody {
  personId: string;
  /** In small letters; only those at which nobody else is. */
  addresses: readonly string[];
}

type Condition = RawBuilder<boolean>;

/** Conditions on the rows that are about somebody, made from the ways that the rooms declare. */
export class About {
  readonly tables: ReadonlyMap<string, Table>;
  readonly #catalog: Catalog;
  readonly #somebody: Somebody;

  constructor(inventories: Inventories, catalog: Catalog, somebody: Somebody) {
    this.tables = new Map(tablesOf(inventories).map(({ name, table }) => [name, table]));
    this.#catalog = catalog;
    this.#somebody = somebody;
  }

  /** The rows of a table that are about them as this; `null` when no column leads there. */
  rows(name: string, who: Who): Condition | null {
    const table = this.tables.get(name);
    const way = table?.people[who];
    if (!table || !way) return null;
    if ('at' in way) {
      if (name === 'person') return sql<boolean>`${sql.ref('person.id')} = ${this.#somebody.personId}`;
      const column = table.columns[way.at];
      const holds = typeof column === 'string' ? column : column?.holds;
      if (holds !== 'email') return null;
      return sql<boolean>`lower(${sql.ref(`${name}.${way.at}`)}) = any(${[...this.#somebody.addresses]}::text[])`;
    }
    if (!('via' in way)) return null;
    const column = sql.ref(`${name}.${way.via}`);
    if (way.to === 'person') return sql<boolean>`${column} = ${this.#somebody.personId}`;
    const beyond = this.rows(way.to, who);
    if (!beyond) return null;
    return sql<boolean>`${column} in (select ${sql.ref(`${way.to}.${this.#keyOf(name, way)}`)} from ${sql.table(way.to)} where ${beyond})`;
  }

  /** How many tables the longest way passes: what hangs on something is looked for before that. */
  depth(name: string): number {
    const whos = Object.keys(this.tables.get(name)?.people ?? {}) as Who[];
    return Math.max(0, ...whos.map((who) => wayFrom(this.tables, name, who)?.length ?? 0));
  }

  #keyOf(name: string, { via, to }: { via: string; to: string }): string {
    const known = this.#catalog.references.find(
      (one) => one.table === name && one.column === via && one.to === to,
    );
    return known?.toColumn ?? 'id';
  }
}
