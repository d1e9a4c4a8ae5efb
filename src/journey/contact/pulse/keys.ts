import { daysFrom } from '../../../language/day.ts';
import type { PersonId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { hashOf, makeKey } from '../../../platform/privacy/key.ts';
import { OPEN_DAYS, REMINDED_AFTER_DAYS } from '../contact-pulse.ts';

/** As long as anything can be answered of what the mail asks, and a mail that came late. */
const DAYS_VALID = OPEN_DAYS + REMINDED_AFTER_DAYS;

/** A key for a mail, of its own; those of earlier mails go on working. */
export async function makePulseKey(
  db: DbOrTrx,
  { roundId, personId, today }: { roundId: RoundId; personId: PersonId; today: string },
): Promise<string> {
  const key = makeKey();
  await db
    .insertInto('pulse_key')
    .values({ hash: hashOf(key), round_id: roundId, person_id: personId, made_on: today })
    .execute();
  return key;
}

/** Whose a key is; `null` when it opens nothing, or no more. */
export async function findPulseKey(
  db: DbOrTrx,
  key: string,
  today: string,
): Promise<{ roundId: RoundId; personId: PersonId } | null> {
  const row = await db
    .selectFrom('pulse_key')
    .select(['round_id as roundId', 'person_id as personId'])
    .where('hash', '=', hashOf(key))
    .where('made_on', '>', daysFrom(today, -DAYS_VALID))
    .executeTakeFirst();
  return row ?? null;
}

/** Keys that open nothing any more are gone the next morning. */
export async function clearPulseKeys(db: DbOrTrx, today: string): Promise<void> {
  await db.deleteFrom('pulse_key').where('made_on', '<=', daysFrom(today, -DAYS_VALID)).execute();
}
