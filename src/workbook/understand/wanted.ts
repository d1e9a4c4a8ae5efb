import { type WantedTie, wantedTieSchema } from '../../journey/matching/schema.ts';
import { checked } from './checked.ts';
import { cellIn, type GridRow } from './grid.ts';
import { organisationIn, type Reading, required } from './reading.ts';
import { once, type Read } from './twice.ts';
import { oneLine } from './values.ts';

const LEFT_OUT = { effect: 'row-left-out', same: true } as const;

/** Which organisations should meet; whichever of the two comes first means nothing. */
export function readWanted(rows: readonly GridRow[], reading: Reading): Read<WantedTie>[] {
  const { notes } = reading;
  const read = rows.flatMap((row): Read<WantedTie>[] => {
    const [one, other] = ['organisation', 'other'].map((key) => {
      const cell = cellIn(row, key);
      const text = oneLine(cell, notes);
      return required(cell, text, notes) ? organisationIn(cell, text, reading, LEFT_OUT) : null;
    });
    if (!one || !other) return [];
    if (one === other) {
      notes.wrong('same-organisation', cellIn(row, 'other'), { effect: 'row-left-out' });
      return [];
    }
    return checked(wantedTieSchema, one < other ? [one, other] : [other, one], row, 'organisation', notes);
  });
  return once(read, (one) => JSON.stringify(one), { code: 'row-differs', column: 'organisation' }, notes);
}
