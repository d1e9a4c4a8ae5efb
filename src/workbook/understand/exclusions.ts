import { type Exclusion, exclusionSchema } from '../../journey/sign-up/schema.ts';
import { checked } from './checked.ts';
import { cellIn, type GridRow } from './grid.ts';
import { type People, personIn } from './person-meant.ts';
import { type Reading, required, targetIn } from './reading.ts';
import { once, type Read } from './twice.ts';

/** Somebody's safety hangs on it, so nothing here is ever left out without somebody saying so. */
const WAITS = { effect: 'import-waits', blocking: true } as const;

export function readExclusions(
  rows: readonly GridRow[],
  reading: Reading,
  people: People,
): Read<Exclusion>[] {
  const { notes } = reading;
  const read = rows.flatMap((row): Read<Exclusion>[] => {
    const target = targetIn(cellIn(row, 'target'), reading, WAITS);
    const emails = personIn(row, reading, people, { orBoth: true });
    required(cellIn(row, 'target'), cellIn(row, 'target').text.trim(), notes, true);
    if (!target) return [];
    return emails.flatMap((email) => checked(exclusionSchema, { email, target }, row, 'email', notes));
  });
  return once(read, (one) => JSON.stringify(one), { code: 'row-differs', column: 'email' }, notes);
}
