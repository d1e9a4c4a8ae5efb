import type { Column, Inventory, Table, Way, Who } from './inventory.ts';

export type Inventories = Readonly<Record<string, Inventory>>;

/** Every table with the room that declares it; one that two rooms declare is there twice. */
export function tablesOf(inventories: Inventories): { room: string; name: string; table: Table }[] {
  return Object.entries(inventories).flatMap(([room, { tables = {} }]) =>
    Object.entries(tables).map(([name, table]) => ({ room, name, table })),
  );
}

/** A column with all that it takes over from its table. */
export interface DeclaredColumn extends Column {
  name: string;
  erasing: Table['erasing'];
  seenBy: Table['seenBy'];
  ground: Table['ground'];
  purpose: Table['purpose'];
}

export function columnsOf(table: Table): DeclaredColumn[] {
  const { erasing, seenBy, ground, purpose } = table;
  return Object.entries(table.columns).map(([name, column]) => ({
    ...{ name, erasing, seenBy, ground, purpose },
    ...(typeof column === 'string' ? { holds: column } : column),
  }));
}

/** A way of a table, and where it went on. */
export interface Step {
  table: string;
  way: Way;
}

/**
 * The way from the rows of a table to whom they are about, or to their programme, table by table.
 * @returns `null` when it leads nowhere
 */
export function wayFrom(
  tables: ReadonlyMap<string, Table>,
  from: string,
  to: Who | 'programme',
): Step[] | null {
  const steps: Step[] = [];
  for (let name = from; ; ) {
    const table = tables.get(name);
    const way = to === 'programme' ? table?.scope : table?.people[to];
    if (!way || steps.some(({ table: seen }) => seen === name)) return null;
    steps.push({ table: name, way });
    if (!('via' in way)) return steps;
    name = way.to;
  }
}
