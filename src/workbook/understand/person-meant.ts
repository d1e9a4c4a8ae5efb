import { addressOf, foldName, sameName } from '../../people/person/person.ts';
import { emailAddress } from './email.ts';
import { type Cell, cellIn, type GridRow } from './grid.ts';
import { nearest } from './normal.ts';
import { type Notebook, option } from './notebook.ts';
import type { Reading } from './reading.ts';
import { label, oneLine } from './values.ts';

export type Person = {
  /** `address`, and of the second at it `address#2`. */
  key: string;
  name: string;
  /** Other spellings, folded. */
  also: readonly string[];
  /** Other addresses of this person. */
  addresses: readonly string[];
  /** The addresses in the file, when others were typed. */
  was: readonly string[];
};

/** Everybody whom a row can be about. */
export type People = {
  /** Now or in the file. */
  at(email: string): readonly Person[];
  called(name: string): readonly Person[];
  addresses: ReadonlySet<string>;
};

export function indexPeople(people: readonly Person[]): People {
  const byKey = new Map<string, Person>();
  for (const one of people) {
    const { name, also = [], addresses = [], was = [] } = byKey.get(one.key) ?? {};
    byKey.set(one.key, {
      key: one.key,
      name: one.name || (name ?? ''),
      also: [...new Set([...also, ...one.also, ...(name ? [foldName(name)] : [])])],
      addresses: [...new Set([...addresses, ...one.addresses])],
      was: [...new Set([...was, ...one.was])],
    });
  }
  const [byEmail, byName] = [new Map<string, Person[]>(), new Map<string, Person[]>()];
  const add = (to: Map<string, Person[]>, key: string, person: Person) =>
    void to.set(key, [...(to.get(key) ?? []), person]);
  for (const person of byKey.values()) {
    const { key, addresses, was } = person;
    for (const email of new Set([addressOf(key), ...addresses, ...was])) add(byEmail, email, person);
    for (const name of new Set([foldName(person.name), ...person.also])) add(byName, name, person);
  }
  return {
    at: (email) => byEmail.get(email) ?? [],
    called: (name) => (foldName(name) === '' ? [] : (byName.get(foldName(name)) ?? [])),
    addresses: new Set([...byKey.keys()].map(addressOf)),
  };
}

/** Somebody's safety or a promise hangs on it, so nothing of it is left out without somebody saying so. */
const WAITS = { effect: 'import-waits', blocking: true } as const;

/**
 * The key of the person whom a row is about. A name is understood when just one person has it, and asked; of people who
 * share an address the name tells which, and without one it is asked.
 * @param how `orBoth`: the row can be about all of them; `email`, `name`: the columns that say who
 */
export function personIn(
  row: GridRow,
  { notes }: Reading,
  people: People,
  { orBoth = false, email: emailKey = 'email', name: nameKey = 'name' } = {},
): string[] {
  const [emailCell, nameCell] = [cellIn(row, emailKey), cellIn(row, nameKey)];
  const isAddress = emailCell.kind === 'empty' && nameCell.text.includes('@');
  const cell = isAddress ? nameCell : emailCell;
  const name = isAddress ? '' : label(nameCell, 120, notes, WAITS.effect, true);
  const text = oneLine(cell, notes);
  if (text === '') {
    if (name !== '') return byName(nameCell, name, people, notes);
    const spot = cell.address === '' ? nameCell : cell;
    // A column that is not there has its own finding.
    if (spot.address !== '') notes.wrong('missing', spot, WAITS);
    return [];
  }
  if (!text.includes('@') && people.called(text).length > 0) return byName(cell, text, people, notes);
  const { email } = emailAddress(cell, WAITS.effect, notes, true);
  if (email === null) return [];
  const sharers = people.at(email);
  if (sharers.length === 0) {
    const near = nearest(email, people.addresses, 3);
    notes.wrong('unknown-person', cell, {
      ...WAITS,
      params: { near },
      ...(near.length === 1 ? { suggestion: near[0]! } : {}),
    });
    return [];
  }
  const meant = name === '' ? sharers : namedIn(sharers, name);
  if (meant.length === 0) {
    notes.wrong('person-other-name', nameCell, {
      ...WAITS,
      params: { email, names: sharers.map((one) => one.name || addressOf(one.key)) },
    });
    return [];
  }
  const [only] = meant;
  // Somebody who shared this address got another one: the row can be about either.
  const moved = name === '' && only!.was.includes(email) && !isAt(only!, email);
  if (meant.length === 1 && !moved) return [only!.key];
  const both = option('all-people', { names: meant.map((one) => one.name) }, 'all');
  const answer = notes.ask('person-shared', cell, {
    options: [...(orBoth && meant.length > 1 ? [both] : []), ...choices(meant), option('leave-out')],
    ...WAITS,
  });
  return answer === both.id ? meant.map(({ key }) => key) : keysOf(meant, answer);
}

function byName(cell: Cell, name: string, people: People, notes: Notebook): string[] {
  const named = people.called(name);
  if (named.length === 0) {
    notes.wrong('unknown-name', cell, WAITS);
    return [];
  }
  const answer = notes.ask('person-by-name', cell, {
    options: [...choices(named), option('leave-out')],
    ...WAITS,
  });
  return keysOf(named, answer);
}

function namedIn(sharers: readonly Person[], name: string): readonly Person[] {
  const exact = sharers.filter(
    (one) => foldName(one.name) === foldName(name) || one.also.includes(foldName(name)),
  );
  return exact.length > 0 ? exact : sharers.filter((one) => sameName(one.name, name));
}

/**
 * With the name behind an address that is shared: whoever gets the address later, the answer is about the same person.
 */
function idOf({ key, name }: Person, shared: boolean): string {
  return shared ? `use-${addressOf(key)} ${foldName(name)}` : `use-${key}`;
}

function choices(meant: readonly Person[]) {
  return meant.map((one) => {
    const email = addressOf(one.key);
    const value = one.name === '' ? email : `${one.name} (${email})`;
    return option('use', { value }, idOf(one, isShared(one, meant)));
  });
}

const isAt = ({ key, addresses }: Person, email: string) =>
  addressOf(key) === email || addresses.includes(email);

/** Also when one of those who shared it has another address by now. */
function isShared(one: Person, meant: readonly Person[]): boolean {
  const email = addressOf(one.key);
  return (
    one.key !== email ||
    meant.some((other) => other !== one && (addressOf(other.key) === email || other.was.includes(email)))
  );
}

function keysOf(meant: readonly Person[], answer: string | null): string[] {
  return meant.filter((one) => idOf(one, isShared(one, meant)) === answer).map(({ key }) => key);
}
