import { type Exclusion, type ExclusionTarget, exclusionSchema } from '../../journey/sign-up/schema.ts';
import { checked } from './checked.ts';
import { cellIn, type GridRow } from './grid.ts';
import { type People, personIn } from './person-meant.ts';
import { type Reading, required, targetIn } from './reading.ts';
import { once, type Read } from './twice.ts';

/** Somebody's safety hangs on it, so nothing here is ever left out without somebody saying so. */
const WAITS = { effect: 'import-waits', blocking: true } as const;
/** The columns that say whom somebody must not meet. */
const OTHER = { email: 'otherEmail', name: 'otherName' } as const;

/** Where somebody must not come, or whom they must not meet; a row may say both. */
export function readExclusions(
  rows: readonly GridRow[],
  reading: Reading,
  people: People,
): Read<Exclusion>[] {
  const { notes } = reading;
  const read = rows.flatMap((row): Read<Exclusion>[] => {
    const place = targetIn(cellIn(row, 'target'), reading, WAITS);
    const emails = personIn(row, reading, people, { orBoth: true });
    const others = Object.values(OTHER).map((key) => cellIn(row, key));
    const spot = others.find(({ text }) => text.trim() !== '');
    if (!spot) required(firstThere(row), cellIn(row, 'target').text.trim(), notes, true);
    const met = spot ? personIn(row, reading, people, { orBoth: true, ...OTHER }) : [];
    const targets: ExclusionTarget[] = [
      ...(place ? [place] : []),
      ...met.map((code) => ({ kind: 'person' as const, code })),
    ];
    return emails.flatMap((email) =>
      targets.flatMap((target) => {
        if (target.code !== email) {
          return checked(exclusionSchema, { email, target }, row, 'email', notes);
        }
        notes.wrong('same-person', spot!, WAITS);
        return [];
      }),
    );
  });
  return once(read, (one) => JSON.stringify(one), { code: 'row-differs', column: 'email' }, notes);
}

/** Where what is missing would stand: a sheet may have one of the two columns. */
function firstThere(row: GridRow) {
  const target = cellIn(row, 'target');
  return target.address === '' ? cellIn(row, OTHER.email) : target;
}
