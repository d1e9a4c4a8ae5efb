import { sql } from 'kysely';
import { daysFrom } from '../../../language/day.ts';
import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { waitingSince } from '../contact-asked.ts';
import type { Looking } from '../finding/visible.ts';
import { MOST_A_WEEK } from '../introducing/introducing.ts';
import { mails } from '../mails.ts';
import { suggestedLineMoved } from '../schema.ts';
import { postToPerson } from '../telling/to-person.ts';
import { readMetPeople } from './reading.ts';

interface Writing {
  /** For whose card. */
  personId: PersonId;
  line: string;
  userId: string;
}

/**
 * A line goes to the owner of the card, and to nobody else. Of who met at secret places alone no mail tells it: the moment
 * would say when somebody was there. The owner finds it on the page of their own card.
 * @returns `too-many`: they wrote for enough people this week; `null`: they may not, or did so lately
 */
export async function suggestLine(
  trx: DbOrTrx,
  looking: Looking,
  { personId, line, userId }: Writing,
): Promise<'suggested' | 'too-many' | null> {
  const { owner: author, programmeId, today } = looking;
  if (!author) return null;
  // One at a time, so that two presses at once count as two.
  await sql`select from person where id = ${author.personId} for update`.execute(trx);
  const met = (await readMetPeople(trx, looking)).find((one) => one.personId === personId);
  if (!met || met.written) return null;
  const { count } = await trx
    .selectFrom('suggested_line')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('author_id', '=', author.personId)
    .where('suggested_on', '>', daysFrom(today, -7))
    .executeTakeFirstOrThrow();
  if (Number(count) >= MOST_A_WEEK) return 'too-many';
  // An earlier one that is over, and that no morning cleared yet.
  await trx
    .deleteFrom('suggested_line')
    .where('author_id', '=', author.personId)
    .where('owner_id', '=', personId)
    .execute();
  const { id } = await trx
    .insertInto('suggested_line')
    .values({
      ...{ programme_id: programmeId, author_id: author.personId, owner_id: personId },
      ...{ line, state: 'suggested', suggested_on: today },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await happened(trx, suggestedLineMoved, { lineId: id, programmeId, to: 'suggested' }, userId);
  if (met.open) await postToPerson(trx, mails.suggestedLine, personId, { lineId: id, personId });
  return 'suggested';
}

/** Each morning: what nobody answered is over, what was answered needs not be known any longer, and what was of who left goes. */
export async function clearSuggestedLines(trx: DbOrTrx, today: string): Promise<void> {
  await trx
    .deleteFrom('suggested_line')
    .where((eb) =>
      eb.or([
        eb('suggested_on', '<=', waitingSince(today)),
        eb('author_id', 'not in', eb.selectFrom('person_home').select('person_id')),
        eb('owner_id', 'not in', eb.selectFrom('person_home').select('person_id')),
      ]),
    )
    .execute();
}

/** Who leaves takes along what they wrote, and what was written for them. */
export async function dropSuggestedLines(trx: DbOrTrx, personId: PersonId): Promise<void> {
  await trx
    .deleteFrom('suggested_line')
    .where((eb) => eb.or([eb('author_id', '=', personId), eb('owner_id', '=', personId)]))
    .execute();
}
