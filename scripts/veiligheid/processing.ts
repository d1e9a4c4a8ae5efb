import { inventories } from '../../src/inventory.ts';
import { dutch } from '../../src/language/grammar.ts';
import type { Holds, Purpose, Reader, Special, Term, Who } from '../../src/platform/privacy/inventory.ts';
import { columnsOf, type DeclaredColumn, tablesOf } from '../../src/platform/privacy/inventory-ways.ts';
import { words as register } from '../../src/platform/privacy/register-words.ts';
import { tableOf } from './table.ts';
import { words } from './words.ts';

interface Kept {
  table: string;
  people: readonly Who[];
  column: DeclaredColumn;
  terms: readonly Term[];
}

/** Every column that holds something about somebody, with whom it is about. */
const kept: readonly Kept[] = tablesOf(inventories).flatMap(({ name, table }) => {
  const parts = columnsOf(table).flatMap(partsOf);
  // Of whom a column or a key is alone, the others are not: so it is in erasing too.
  const alone = parts.flatMap((column) => column.of ?? []);
  const others = (Object.keys(table.people) as Who[]).filter((who) => !alone.includes(who));
  return parts
    .filter(({ holds, special }) => holds !== 'nothing' || special)
    .map((column) => ({
      ...{ table: name, column },
      people: column.of ? [column.of] : others,
      terms: column.term ? [column.term] : ([table.term].flat() as readonly Term[]),
    }));
});

/** A column, and apart from it what in its JSON is of somebody alone. */
function partsOf(column: DeclaredColumn): DeclaredColumn[] {
  const { keys, special: _, ...same } = column;
  if (!keys || keys === 'by-kind') return [column];
  const own = Object.values(keys)
    .filter((part) => typeof part === 'object')
    .filter((part) => part.of !== undefined);
  return [column, ...own.map((part) => ({ ...same, ...part }))];
}

/** What a layman reads: ids and keys of ours say nothing to them. */
const SAID: readonly Holds[] = ['name', 'email', 'fact', 'text', 'trace'];
const PURPOSES = Object.keys(register.purpose) as Purpose[];
const READERS = Object.keys(register.reader) as Reader[];
const SPECIALS: readonly Special[] = ['safety', 'secret-site'];

/** As a sentence that needs no column beside it. */
function plainTerm(term: Term): string {
  if ('while' in term) return register.while[term.while];
  if ('until' in term) return 'tot het verloopt';
  const length =
    'years' in term
      ? register.years(term.years)
      : 'days' in term
        ? register.days(term.days)
        : register.hours(term.hours);
  return term.after === 'round' ? `${length} na de ronde` : `${length} daarna`;
}

const unique = <T>(all: readonly T[]): T[] => [...new Set(all)];
const said = (all: readonly string[]) => (all.length === 0 ? '—' : dutch.list(unique(all)));

function readersOf(all: readonly Kept[]): string {
  const readers = READERS.filter((reader) => all.some(({ column }) => column.seenBy.includes(reader)));
  return readers.length === 0 ? register.nobody : said(readers.map((reader) => register.reader[reader]));
}

/**
 * What is treated apart has a line of its own: together with the rest of its purpose it would seem that everybody who sees some
 * of it sees that as well.
 */
function rowsByPurpose(
  all: readonly Kept[],
  more: (those: readonly Kept[]) => readonly string[],
): string[][] {
  return PURPOSES.flatMap((purpose) =>
    [undefined, ...SPECIALS].flatMap((special) => {
      const those = all.filter(({ column }) => column.purpose === purpose && column.special === special);
      return those.length === 0 ? [] : [[register.purpose[purpose], ...more(those)]];
    }),
  );
}

const holdsIn = (all: readonly Kept[], which: readonly Holds[]) => {
  const [special] = all.flatMap(({ column }) => column.special ?? []);
  const holds = which
    .filter((each) => all.some(({ column }) => column.holds === each))
    .map((each) => register.holds[each]);
  return special ? `**${register.special[special]}**` : said(holds);
};

const groundsOf = (all: readonly Kept[]) => said(all.map(({ column }) => register.ground[column.ground]));

/** Of terms of some days the shortest and the longest: which column has which stands in the register. */
function termsOf(all: readonly Kept[]): string {
  const terms = all.flatMap((each) => each.terms);
  const days = terms.flatMap((term) =>
    'after' in term && term.after !== 'round' && 'days' in term ? [term.days] : [],
  );
  const [shortest, longest] = [Math.min(...days), Math.max(...days)];
  const some = shortest < longest ? [`${shortest} tot ${register.days(longest)} daarna`] : [];
  const rest = terms.filter(
    (term) => some.length === 0 || !('after' in term && term.after !== 'round' && 'days' in term),
  );
  return unique([...rest.map(plainTerm), ...some]).join('; ');
}

/** The register of article 30: a line for each purpose. */
export function registerByPurpose(): string {
  const every = (Object.keys(register.holds) as Holds[]).filter((holds) => holds !== 'nothing');
  return tableOf(
    ['doel', 'grondslag', 'over wie', 'wat', 'wie ziet het', 'hoe lang'],
    rowsByPurpose(kept, (those) => [
      groundsOf(those),
      said(those.flatMap(({ people }) => people.map((who) => words.who[who]))),
      holdsIn(those, every),
      readersOf(those),
      termsOf(those),
    ]),
  );
}

/** What is kept of somebody in one place of the programme, for the notice to them. */
export function keptOf(who: Who): string {
  const those = kept.filter(
    ({ people, column }) => people.includes(who) && (SAID.includes(column.holds) || column.special),
  );
  return tableOf(
    ['waarvoor', 'wat', 'wie ziet het', 'op welke grond', 'hoe lang'],
    rowsByPurpose(those, (each) => [holdsIn(each, SAID), readersOf(each), groundsOf(each), termsOf(each)]),
  );
}

/** Column by column, of those that are treated apart. */
export function specialColumns(): string {
  const those = kept.filter(({ column }) => column.special);
  return columnTable(those);
}

/** What is there by consent alone, and goes when that is taken back. */
export const byConsent = (): string => columnTable(kept.filter(({ column }) => column.ground === 'consent'));

/** What stays when somebody is erased, and why. */
export function staysBehind(): string {
  const reasons = unique(
    kept.flatMap(({ column }) => (typeof column.erasing === 'string' ? [] : [column.erasing.stays])),
  ).filter((stays) => stays !== 'about-nobody');
  return tableOf(
    ['waarom', 'kolommen'],
    reasons.map((stays) => [
      register.stays[stays],
      kept
        .filter(({ column }) => typeof column.erasing !== 'string' && column.erasing.stays === stays)
        .map(({ table, column }) => `\`${table}.${column.name}\``)
        .join(' '),
    ]),
  );
}

function columnTable(those: readonly Kept[]): string {
  return tableOf(
    ['tabel', 'kolom', 'wat', 'wie ziet het', 'bij een open locatie ook', 'hoe lang'],
    those.map(({ table, column, terms }) => [
      ...[`\`${table}\``, `\`${column.name}\``],
      column.special ? register.special[column.special] : register.holds[column.holds],
      said(column.seenBy.map((reader) => register.reader[reader])),
      said((column.seenByWhenOpen ?? []).map((reader) => register.reader[reader])),
      terms.map(plainTerm).join('; '),
    ]),
  );
}
