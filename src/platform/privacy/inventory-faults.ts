import type { Holds, Keys, Part, Reader, Table, Term, Way, Who } from './inventory.ts';
import { columnsOf, type DeclaredColumn, type Inventories, tablesOf, wayFrom } from './inventory-ways.ts';

/** Who may see what is special, whatever the table says. */
const MAY_SEE: Record<'safety' | 'secret-site', readonly Reader[]> = {
  safety: ['self', 'coordinator'],
  'secret-site': ['self', 'host', 'contact', 'coordinator'],
};

/** Typed texts and ids are about somebody only where the table is. */
const ABOUT_SOMEBODY: readonly Holds[] = ['name', 'email', 'fact', 'key', 'trace'];

type Tables = ReadonlyMap<string, Table>;

/** What is wrong with what the rooms declare, a sentence each, whatever the database has. */
export function faultsOf(inventories: Inventories): string[] {
  const declared = tablesOf(inventories);
  const tables: Tables = new Map(declared.map(({ name, table }) => [name, table]));
  return [
    ...twice(declared),
    ...declared.flatMap(({ room, name, table }) =>
      [
        ...ways(tables, name, table),
        ...terms(tables, name, table),
        ...people(table),
        ...safety(tables, table),
        ...columnsOf(table).flatMap((column) => inColumn(table, column)),
      ].map((fault) => `${room}/inventory.ts, ${name}${fault}`),
    ),
  ];
}

function twice(declared: { room: string; name: string }[]): string[] {
  return declared.flatMap(({ room, name }, index) => {
    const first = declared.findIndex((other) => other.name === name);
    return first === index
      ? []
      : [
          `${room}/inventory.ts, ${name}: ${declared[first]!.room} declares it as well; leave it to the room whose tables.ts has it`,
        ];
  });
}

function ways(tables: Tables, name: string, table: Table): string[] {
  const all: [what: Who | 'programme', way: Way | null][] = [
    ...(Object.entries(table.people) as [Who, Way][]),
    ['programme', table.scope],
  ];
  return all.flatMap(([what, way]) => {
    if (way === null) return [];
    if ('listed' in way) {
      return [way.listed, ...way.kinds]
        .filter((table) => !tables.has(table))
        .map((table) => `: the way to its ${what} goes by ${table}, which no room declares`);
    }
    const column = 'at' in way ? way.at : 'via' in way ? way.via : way.in;
    if (!(column in table.columns))
      return [`: the way to its ${what} begins at ${column}, which it does not have`];
    const end = wayFrom(tables, name, what)?.at(-1);
    if (!end) return [`: the way to its ${what} leads nowhere; end it with at(…) or within(…)`];
    if (what === 'programme' && 'at' in end.way && end.table !== 'programme')
      return [`: the way to its programme ends at ${end.table}`];
    return [];
  });
}

function terms(tables: Tables, name: string, table: Table): string[] {
  const way = wayFrom(tables, name, 'programme');
  if (table.scope && !way) return []; // said already
  const passes = new Set(way?.map((step) => step.table));
  const rows = [table.term].flat() as readonly Term[];
  const all = [...rows, ...columnsOf(table).flatMap(({ term }) => term ?? [])];
  return all.flatMap((term) => {
    const { only } = term;
    if (only && !(only.column in table.columns))
      return [`: a term looks at ${only.column}, which it does not have`];
    if ('while' in term) {
      const { while: belongs } = term;
      if (belongs === 'waiting' || belongs === 'software' || belongs === 'card') return [];
      const reached =
        belongs === 'account'
          ? name === 'user' || table.people.account || table.people.addressee
          : passes.has(belongs);
      return reached ? [] : [`: it stays while its ${belongs} is there, and no way leads to one`];
    }
    if ('until' in term)
      return term.until in table.columns ? [] : [`: it stays until ${term.until}, which it does not have`];
    if (term.after === 'last-round')
      return leadsToPerson(tables, name, table)
        ? []
        : [': it stays as long as whom it is about, and no way leads to a person'];
    if (term.after === 'round')
      return passes.has('round') ? [] : [': it stays until after its round, and no way leads to one'];
    return term.after in table.columns
      ? []
      : [`: it stays until after ${term.after}, which it does not have`];
  });
}

const leadsToPerson = (tables: Tables, name: string, table: Table): boolean =>
  name === 'person' ||
  'person_id' in table.columns ||
  (Object.keys(table.people) as Who[]).some((who) =>
    wayFrom(tables, name, who)?.some(({ table: passed }) => passed === 'person'),
  );

function people(table: Table): string[] {
  if (Object.keys(table.people).length > 0) {
    const stays = typeof table.erasing === 'object' && table.erasing.stays === 'about-nobody';
    return stays ? [': it is about somebody, so it cannot stay as if it were about nobody'] : [];
  }
  return columnsOf(table)
    .filter((column) => ABOUT_SOMEBODY.includes(column.holds))
    .map(
      ({ name, holds }) =>
        `.${name}: holds a ${holds}, and no way leads to whom it is about; add one to people`,
    );
}

/** What keeps people apart must hold as long as they can still be brought together. */
function safety(tables: Tables, table: Table): string[] {
  // What stays against the will of who leaves is kept for when they come back.
  if (
    table.purpose !== 'safety' ||
    (typeof table.erasing === 'object' && table.erasing.stays === 'objection')
  )
    return [];
  const way = table.people.participant;
  const above = way && 'via' in way ? tables.get(way.to) : undefined;
  return above && JSON.stringify(above.term) === JSON.stringify(table.term)
    ? []
    : [': it keeps somebody away, so it stays exactly as long as the sign-up'];
}

function inColumn(table: Table, column: DeclaredColumn): string[] {
  const { name, holds, erasing, keys } = column;
  const parts = [column, ...(keys && keys !== 'by-kind' ? partsOf(keys) : [])];
  const faults = parts.flatMap(({ special, of: whose }) => {
    const may = special && MAY_SEE[special];
    return [
      ...(may && !column.seenBy.every((reader) => may.includes(reader))
        ? [`${special}: it is for ${may.join(', ')} and nobody else`]
        : []),
      ...(whose && !(whose in table.people)
        ? [`it is about a ${whose}, and the table has no way to one`]
        : []),
    ];
  });
  if (parts.some((part) => part.holds === 'key') && column.seenBy.length > 0)
    faults.push('a key is for nobody to see');
  if (column.seenByWhenOpen && column.special !== 'secret-site')
    faults.push('only what is of a secret site is seen by others when the site is open');
  if ((column.ground === 'consent') !== (column.purpose === 'directory'))
    faults.push('consent is the ground for being listed, and for nothing else');
  if (keys && keys !== 'by-kind' && !parts.slice(1).some((part) => part.holds === holds))
    faults.push(`none of its keys holds ${holds}`);
  return [...faults, ...erasingOf(table, column, erasing)].map((fault) => `.${name}: ${fault}`);
}

function erasingOf(
  table: Table,
  { term, of: whose, holds }: DeclaredColumn,
  erasing: Table['erasing'],
): string[] {
  const own = erasing !== table.erasing;
  if (own && erasing === 'delete') return ['a column cannot be deleted; blank it, or delete the row'];
  if (term && erasing !== 'blank' && erasing !== 'pseudonym')
    return ['when its term has passed the row stays, so it must be a blank or a pseudonym'];
  if (whose && table.erasing === 'delete' && !own)
    return [`the row is not deleted with a ${whose}; say what becomes of this column`];
  const names = holds === 'name' || holds === 'email';
  if (names && typeof erasing === 'object' && erasing.stays !== 'objection')
    return [`a ${holds} does not stay as ${erasing.stays}`];
  return [];
}

function partsOf(keys: Keys): Part[] {
  return Object.values(keys).map((part) => (typeof part === 'string' ? { holds: part } : part));
}
