import { daysFrom } from '../../../language/day.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { post } from '../../../platform/mail/mail.ts';
import { ASKED_BEFORE_DAYS, HOLDS_DAYS } from '../contact.ts';
import { mails } from '../mails.ts';

/** Asks each owner once, two weeks before the card turns grey, whether it still holds; who stopped reminders sees it on the page. */
export async function askWhetherItHolds(trx: DbOrTrx, today: string): Promise<void> {
  const asked = await trx
    .selectFrom('contact_card')
    .innerJoin('person_main', 'person_main.id', 'contact_card.person_id')
    .innerJoin('person', 'person.id', 'contact_card.person_id')
    .select(['contact_card.id', 'contact_card.programme_id as programmeId'])
    .select(['person_main.email', 'person.locale'])
    .where('contact_card.confirmed_on', '<=', daysFrom(today, ASKED_BEFORE_DAYS - HOLDS_DAYS))
    .where('contact_card.asked_on', 'is', null)
    .where('person.reminders_stopped_at', 'is', null)
    .orderBy('contact_card.id')
    .execute();
  for (const { id, programmeId, email, locale } of asked) {
    await trx.updateTable('contact_card').set({ asked_on: today }).where('id', '=', id).execute();
    await post(trx, mails.doesItHold, {
      ...{ to: email, locale: locale ?? 'nl', about: { cardId: id }, programmeId },
    });
  }
}
