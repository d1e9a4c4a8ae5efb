import { daysFrom } from '../../../language/day.ts';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { firstOfMonth } from '../contact.ts';

/** What colleagues searched last month and for which nobody has a card, with how often. */
const MISSED = { hond: 6, rijbewijs: 4, speelgoed: 3 };

export async function fillSearched(
  trx: DbOrTrx,
  { programmeId, today }: { programmeId: ProgrammeId; today: string },
): Promise<void> {
  const month = firstOfMonth(daysFrom(firstOfMonth(today), -1));
  const rows = Object.entries(MISSED).map(([words, times]) => ({ words, times, month, found: false }));
  await trx
    .insertInto('searched_words')
    .values(rows.map((row) => ({ ...row, programme_id: programmeId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
