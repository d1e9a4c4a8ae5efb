import { sql } from 'kysely';
import { daysFrom } from '../../../language/day.ts';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { Limit } from '../../../people/limits.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { post } from '../../../platform/mail/mail.ts';
import { readOpenRounds } from '../../programme/reads-rounds.ts';
import { mails } from '../mails.ts';
import { CONFIRM_DAYS } from './keys.ts';

/** An organisation can be behind one network address; of one mailbox, and of one page, far fewer. */
export const limits = {
  pressFrom: { what: 'brief-press-from', times: 60, minutes: 15 },
  pressOn: { what: 'brief-press-on', times: 300, minutes: 60 },
  askFrom: { what: 'interest-from', times: 20, minutes: 15 },
  askOf: { what: 'interest-of', times: 3, minutes: 60 },
  askOn: { what: 'interest-on', times: 60, minutes: 60 },
} satisfies Record<string, Limit>;

/** So many days it is kept after that it was asked. */
const KEPT_DAYS = 365;

export interface Asking {
  programmeId: ProgrammeId;
  briefId: string;
  wants: 'join' | 'introduce';
  name: string;
  email: string;
  organisation: string;
  locale: 'nl' | 'en';
  today: string;
}

/** Keeps what a reader asks, and asks by mail whether the address is theirs. Until then nobody hears of it. */
export async function askInterest(trx: DbOrTrx, { today, ...asked }: Asking): Promise<void> {
  const row = await trx
    .insertInto('interest')
    .values({
      ...{ programme_id: asked.programmeId, brief_id: asked.briefId, wants: asked.wants },
      ...{ name: asked.name, email: asked.email, organisation: asked.organisation },
      ...{ locale: asked.locale, asked_on: today, key_hash: null },
    })
    .onConflict((on) => on.columns(['brief_id', 'email', 'wants']).doUpdateSet({ asked_on: today }))
    .returning(['id', 'confirmed_on'])
    .executeTakeFirstOrThrow();
  // Who said so before is on the list; the page tells both the same.
  if (row.confirmed_on !== null) return;
  await post(trx, mails.isItYou, {
    ...{ to: asked.email, locale: asked.locale, programmeId: asked.programmeId },
    about: { interestId: row.id },
  });
}

/** The address is theirs: they are on the list, or who wrote the page hears of them. Twice is once. */
export async function confirmInterest(trx: DbOrTrx, id: string, today: string): Promise<void> {
  const row = await trx
    .updateTable('interest')
    .set({ confirmed_on: today, key_hash: null })
    .where('id', '=', id)
    .where('confirmed_on', 'is', null)
    .returning(['wants', 'brief_id', 'programme_id'])
    .executeTakeFirst();
  if (row?.wants !== 'introduce' || row.brief_id === null) return;
  const writer = await trx
    .selectFrom('brief')
    .innerJoin('person_main', 'person_main.id', 'brief.person_id')
    .innerJoin('person', 'person.id', 'brief.person_id')
    .select(['person_main.email', 'person.locale'])
    .where('brief.id', '=', row.brief_id)
    .executeTakeFirst();
  if (!writer?.email) return;
  await trx.updateTable('interest').set({ told_on: today }).where('id', '=', id).execute();
  await post(trx, mails.introduction, {
    ...{ to: writer.email, locale: writer.locale ?? 'nl', programmeId: row.programme_id },
    about: { interestId: id },
  });
}

/** Each morning: who wants to join hears once that somebody can sign up; what nobody confirmed, and what is old, goes. */
export async function tellInterested(trx: DbOrTrx, today: string): Promise<void> {
  await trx
    .deleteFrom('interest')
    .where((eb) =>
      eb.or([
        eb('asked_on', '<', daysFrom(today, -KEPT_DAYS)),
        eb.and([eb('confirmed_on', 'is', null), eb('asked_on', '<', daysFrom(today, -CONFIRM_DAYS))]),
      ]),
    )
    .execute();
  const open = (await readOpenRounds(trx, today)).filter(({ state }) => state === 'open');
  for (const { id: roundId } of open) {
    const waiting = await trx
      .updateTable('interest')
      .set({ told_on: today })
      .where('wants', '=', 'join')
      .where('confirmed_on', 'is not', null)
      .where('told_on', 'is', null)
      .where(sql<boolean>`programme_id = (select programme_id from round where round.id = ${roundId})`)
      .returning(['id', 'email', 'locale', 'programme_id'])
      .execute();
    for (const { id, email, locale, programme_id } of waiting)
      await post(trx, mails.signUpOpens, {
        ...{ to: email, locale, programmeId: programme_id },
        about: { interestId: id, roundId: roundId as RoundId },
      });
  }
}
