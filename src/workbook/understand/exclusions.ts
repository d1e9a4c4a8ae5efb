import { type Exclusion, exclusionSchema } from '../../journey/sign-up/schema.ts';
import { checked } from './checked.ts';
import { emailAddress } from './email.ts';
import { type Cell, cellIn, type GridRow } from './grid.ts';
import { fold, nearest } from './normal.ts';
import { option } from './notebook.ts';
import { type Reading, required, targetIn } from './reading.ts';
import { once, type Read } from './twice.ts';
import { oneLine } from './values.ts';

export type Person = {
  email: string;
  name: string;
  /** The address in the file, when another one was typed. */
  was?: string;
};

/** Somebody's safety hangs on it, so nothing here is ever left out without somebody saying so. */
const WAITS = { effect: 'import-waits', blocking: true } as const;

export function readExclusions(
  rows: readonly GridRow[],
  reading: Reading,
  people: readonly Person[],
): Read<Exclusion>[] {
  const { notes } = reading;
  const read = rows.flatMap((row): Read<Exclusion>[] => {
    const target = targetIn(cellIn(row, 'target'), reading, WAITS);
    const email = personIn(cellIn(row, 'email'), reading, people);
    required(cellIn(row, 'email'), cellIn(row, 'email').text.trim(), notes, true);
    required(cellIn(row, 'target'), cellIn(row, 'target').text.trim(), notes, true);
    return target && email !== null ? checked(exclusionSchema, { email, target }, row, 'email', notes) : [];
  });
  return once(read, (one) => JSON.stringify(one), { code: 'row-differs', column: 'email' }, notes);
}

/** The address of somebody who is in the round; a name is understood when just one person has it, and asked. */
export function personIn(cell: Cell, { notes }: Reading, people: readonly Person[]): string | null {
  const text = oneLine(cell, notes);
  if (text === '') return null;
  if (!text.includes('@')) {
    const named = new Set(
      people.filter(({ name }) => name !== '' && fold(name) === fold(text)).map(({ email }) => email),
    );
    if (named.size > 0) {
      const options = [...named].map((email) => option('use', { value: email }, `use-${email}`));
      const answer = notes.ask('person-by-name', cell, {
        options: [...options, option('leave-out')],
        ...WAITS,
      });
      return answer?.startsWith('use-') ? answer.slice(4) : null;
    }
  }
  const { email } = emailAddress(cell, WAITS.effect, notes, true);
  if (email === null) return null;
  // Somebody who shared this address got another one: the row can be about either.
  const shared = people.filter(({ was }) => was === email).map((person) => person.email);
  const now = people.some((person) => person.email === email) ? [email] : [];
  const meant = [...new Set([...now, ...shared])];
  if (shared.some((one) => one !== email)) {
    const nameOf = (one: string) => people.find((person) => person.email === one)?.name ?? '';
    const options = meant.map((one) => option('use', { value: `${nameOf(one)} (${one})` }, `use-${one}`));
    const answer = notes.ask('person-shared', cell, {
      options: [...options, option('leave-out')],
      ...WAITS,
    });
    return answer?.startsWith('use-') ? answer.slice(4) : null;
  }
  if (now.length > 0) return email;
  const near = nearest(email, new Set(people.map((person) => person.email)), 3);
  notes.wrong('unknown-person', cell, {
    ...WAITS,
    params: { near },
    ...(near.length === 1 ? { suggestion: near[0]! } : {}),
  });
  return null;
}
