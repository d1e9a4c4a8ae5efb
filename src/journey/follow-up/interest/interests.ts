import { sql } from 'kysely';
import { daysFrom } from '../../../language/day.ts';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { Limit } from '../../../people/limits.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { post } from '../../../platform/mail/mail.ts';
import { readOpenRounds } from '../../programme/reads-rounds.ts';
import { mails } from '../mails.ts';
import { CONFIRM_DAYS } from './keys.ts';
import { findWriter } from './listening.ts';

/** An organisation can be behind one network address; of one mailbox, and of one page, far fewer. */
export const limits = {
  pressFrom: { what: 'brief-press-from', times: 60, minutes: 15 },
  pressOn: { what: 'brief-press-on', times: 300, minutes: 60 },
  askFrom: { what: 'interest-from', times: 20, minutes: 15 },
  askOf: { what: 'interest-of', times: 3, minutes: 60 },
  /** Over all pages: whoever types it, a mailbox gets few of these a day. */
  askOfDay: { what: 'interest-of-day', times: 5, minutes: 24 * 60 },
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
  const before = await trx
    .selectFrom('interest')
    .select('asked_on')
    .where('brief_id', '=', asked.briefId)
    .where('email', '=', asked.email)
    .where('wants', '=', asked.wants)
    .forUpdate()
    .executeTakeFirst();
  const typed = { name: asked.name, organisation: asked.organisation, locale: asked.locale };
  const row = await trx
    .insertInto('interest')
    .values({
      ...{ programme_id: asked.programmeId, brief_id: asked.briefId, wants: asked.wants },
      ...{ ...typed, email: asked.email, asked_on: today, key_hash: null },
    })
    // What was typed last holds, until somebody says that the address is theirs.
    .onConflict((on) =>
      on
        .columns(['brief_id', 'email', 'wants'])
        .doUpdateSet({ ...typed, asked_on: today })
        .where('interest.confirmed_on', 'is', null),
    )
    .returning('id')
    .executeTakeFirst();
  // Who said so before is on the list, and one mail a day is enough; the page tells all of them the same.
  if (!row || before?.asked_on === today) return;
  await post(trx, mails.isItYou, {
    ...{ to: asked.email, locale: asked.locale, programmeId: asked.programmeId },
    about: { interestId: row.id },
  });
}

/** The address is theirs: they are on the list, or who wrote the page hears of them. Twice is once. */
export async function confirmInterest(trx: DbOrTrx, id: string, today: string): Promise<void> {
  // The key stays: with it they take themselves off the list.
  const row = await trx
    .updateTable('interest')
    .set({ confirmed_on: today })
    .where('id', '=', id)
    .where('confirmed_on', 'is', null)
    .returning(['wants', 'brief_id as briefId', 'programme_id as programmeId', 'email'])
    .executeTakeFirst();
  if (row?.wants !== 'introduce') return;
  const writerId = await findWriter(trx, row, today);
  if (writerId === null) return;
  const writer = await trx
    .selectFrom('person_main')
    .innerJoin('person', 'person.id', 'person_main.id')
    .select(['person_main.email', 'person.locale'])
    .where('person_main.id', '=', writerId)
    .executeTakeFirst();
  if (!writer?.email) return;
  await trx.updateTable('interest').set({ told_on: today }).where('id', '=', id).execute();
  await post(trx, mails.introduction, {
    ...{ to: writer.email, locale: writer.locale ?? 'nl', programmeId: row.programmeId },
    about: { interestId: id },
  });
}

/** Somebody takes themselves off the list: nothing of them is left. */
export async function dropInterest(trx: DbOrTrx, id: string): Promise<void> {
  await trx.deleteFrom('interest').where('id', '=', id).execute();
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
