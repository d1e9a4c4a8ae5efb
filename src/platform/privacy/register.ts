import { dutch } from '../../language/grammar.ts';
import type { Erasing, Keys, Part, Table, Term } from './inventory.ts';
import { columnsOf, type DeclaredColumn, type Inventories, tablesOf } from './inventory-ways.ts';
import { words } from './register-words.ts';

const { list } = dutch;

/** A line for each column that holds something about somebody, or may, or that says more of a secret site. */
export function registerLines(inventories: Inventories): string[][] {
  return tablesOf(inventories).flatMap(({ name, table }) =>
    columnsOf(table)
      .filter(({ holds, special }) => holds !== 'nothing' || special)
      .map((column) => [name, column.name, ...line(table, column)]),
  );
}

/** The register of what is stored, as a table in Markdown. */
export function writeRegister(inventories: Inventories): string {
  const { head } = words;
  const lines = [head, head.map(() => '---'), ...registerLines(inventories)];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function line(table: Table, column: DeclaredColumn): string[] {
  const { purpose, ground, erasing } = column;
  const terms = column.term ? [column.term] : ([table.term].flat() as readonly Term[]);
  return [
    holdsOf(column),
    words.purpose[purpose],
    words.ground[ground],
    readersOf(column),
    words.orSooner(terms.map(termOf)),
    // What is emptied at a term of its own goes with the row of who is erased.
    erasingOf(column.term && table.erasing === 'delete' ? 'delete' : erasing),
  ];
}

/** Of JSON all that is in it. */
function holdsOf({ keys, ...column }: DeclaredColumn): string {
  const inside = keys && keys !== 'by-kind' ? partsOf(keys) : [];
  const parts: Part[] = [column, ...inside];
  const holds = parts.flatMap((part) => (part.holds === 'nothing' ? [] : [words.holds[part.holds]]));
  const special = parts.flatMap((part) => (part.special ? [words.special[part.special]] : []));
  return [...new Set([...holds, ...special])].join(', ');
}

function partsOf(keys: Keys): Part[] {
  return Object.values(keys).map((part) => (typeof part === 'string' ? { holds: part } : part));
}

function readersOf({ seenBy, seenByWhenOpen }: DeclaredColumn): string {
  const name = (readers: DeclaredColumn['seenBy']) => list(readers.map((reader) => words.reader[reader]));
  if (seenBy.length === 0) return words.nobody;
  return [name(seenBy), ...(seenByWhenOpen ? [words.whenOpen(name(seenByWhenOpen))] : [])].join('; ');
}

function termOf(term: Term): string {
  const limit =
    'while' in term
      ? words.while[term.while]
      : 'until' in term
        ? words.until(term.until)
        : words.after(lengthOf(term), momentOf(term.after));
  return term.only ? `${limit}, ${words.only(term.only.column, term.only.is)}` : limit;
}

const momentOf = (after: string): string =>
  after === 'round' ? words.round : after === 'last-round' ? words.lastRound : `\`${after}\``;

function lengthOf(term: Extract<Term, { after: string }>): string {
  if ('years' in term) return words.years(term.years);
  return 'days' in term ? words.days(term.days) : words.hours(term.hours);
}

function erasingOf(erasing: Erasing): string {
  return typeof erasing === 'string' ? words[erasing] : words.stays[erasing.stays];
}
