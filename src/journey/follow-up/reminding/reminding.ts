import { sql } from 'kysely';
import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { post } from '../../../platform/mail/mail.ts';
import { isOfSomebody } from '../board/going.ts';
import { lyingSince } from '../follow-up.ts';
import { mails } from '../mails.ts';

type What = 'dateless' | 'silent';

/**
 * Asks both sides once: for a day, two weeks after it was taken; and the day after it was, whether it took place. Of what is
 * secret the second is not asked, for when it is asked would say when it was.
 */
export async function remind(trx: DbOrTrx, today: string): Promise<void> {
  const isSecret = sql<boolean>`follow_up.id in (select follow_up_id from secret_follow_up)`;
  const dateless = await trx
    .updateTable('follow_up')
    .set({ dateless_reminded_on: today })
    .where('state', '=', 'taken')
    .where(isOfSomebody)
    .where('taken_on', '<=', lyingSince(today).dateless)
    .where('dateless_reminded_on', 'is', null)
    .returning(['id', 'programme_id', 'maker_id', 'taker_id'])
    .execute();
  const silent = await trx
    .updateTable('follow_up')
    .set({ silent_reminded_on: today })
    .where('state', '=', 'agreed')
    .where(isOfSomebody)
    .where('day', '<', today)
    .where('silent_reminded_on', 'is', null)
    .where(({ not }) => not(isSecret))
    .returning(['id', 'programme_id', 'maker_id', 'taker_id'])
    .execute();
  await askEach(trx, 'dateless', dateless);
  await askEach(trx, 'silent', silent);
}

interface Asked {
  id: string;
  programme_id: string;
  maker_id: PersonId | null;
  taker_id: PersonId | null;
}

/** Who stopped reminders sees it where they start. */
async function askEach(trx: DbOrTrx, what: What, asked: readonly Asked[]): Promise<void> {
  const ids = asked.flatMap(({ maker_id, taker_id }) => [maker_id, taker_id]).filter((id) => id !== null);
  if (ids.length === 0) return;
  const people = await trx
    .selectFrom('person_main')
    .innerJoin('person', 'person.id', 'person_main.id')
    .select(['person_main.id', 'person_main.email', 'person.locale'])
    .where('person_main.id', 'in', ids)
    .where('person.reminders_stopped_at', 'is', null)
    .execute();
  for (const { id: followUpId, programme_id: programmeId, maker_id, taker_id } of asked) {
    for (const { id: personId, email, locale } of people) {
      if (!email || (personId !== maker_id && personId !== taker_id)) continue;
      await post(trx, mails.question, {
        ...{ to: email, locale: locale ?? 'nl', programmeId },
        about: { followUpId, personId, what },
      });
    }
  }
}
