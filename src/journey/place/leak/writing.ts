import { sql } from 'kysely';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { post } from '../../../platform/mail/mail.ts';
import { mails } from '../mails.ts';
import { leakNoted } from '../schema.ts';
import type { LeakForm } from './form.ts';
import { readAhead } from './read-leak.ts';
import { hoursAfter, REMIND_AFTER } from './register.ts';

interface Of {
  leakId: string;
  programmeId: string;
  by: string;
}

/**
 * Writes in the register. When it became known later or earlier than was thought, the reminders go along.
 * @returns `false` when somebody wrote in it since the form was made
 */
export async function writeLeak(
  trx: DbOrTrx,
  { leakId, programmeId, by, version, form }: Of & { version: number; form: LeakForm },
): Promise<boolean> {
  const knownAt = form.knownAt!;
  const written = await trx
    .updateTable('leak')
    .set({
      known_at: knownAt,
      ...{ happened: form.happened, affected: form.affected, consequences: form.consequences },
      ...{ measures: form.measures, authority: form.authority, authority_at: form.authorityAt },
      ...{ authority_why: form.authorityWhy, people: form.people, people_at: form.peopleAt },
      ...{ people_why: form.peopleWhy, version: version + 1 },
    })
    .where('id', '=', leakId)
    .where('programme_id', '=', programmeId)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst();
  if (!written) return false;
  for (const hours of REMIND_AFTER)
    await trx
      .updateTable('mail')
      .set({ due_at: hoursAfter(knownAt, hours) })
      .where('status', '=', 'queued')
      .where('kind', '=', mails.fillIn.name)
      .where(sql<boolean>`about @> ${JSON.stringify({ leakId, hours })}::jsonb`)
      .execute();
  await happened(trx, leakNoted, { leakId, programmeId, what: 'written' }, by);
  return true;
}

/** Lets the mail go to who has a visit there. Pressing twice mails once. @returns how many it went to */
export async function releaseMails(trx: DbOrTrx, { leakId, programmeId, by }: Of): Promise<number> {
  const released = await trx
    .updateTable('leak')
    .set({ released_at: sql<Date>`clock_timestamp()`, released_by: by })
    .where('id', '=', leakId)
    .where('programme_id', '=', programmeId)
    .where('released_at', 'is', null)
    .where('opened_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!released) return 0;
  const people = await readAhead(trx, leakId);
  for (const { personId, email, locale } of people)
    await post(trx, mails.notAsPlanned, {
      ...{ to: email, locale, about: { leakId, personId }, programmeId },
      dedupe: `${leakId} ${personId}`,
    });
  await happened(trx, leakNoted, { leakId, programmeId, what: 'released' }, by);
  return people.length;
}

/** The entry is done, and says why. It stays, and so does what stands in it. @returns whether it was not done yet */
export async function finishLeak(
  trx: DbOrTrx,
  { leakId, programmeId, by, why }: Of & { why: string },
): Promise<boolean> {
  const finished = await trx
    .updateTable('leak')
    .set((eb) => ({
      finished_at: sql<Date>`clock_timestamp()`,
      ...{ finished_by: by, finished_why: why, version: eb('version', '+', 1) },
    }))
    .where('id', '=', leakId)
    .where('programme_id', '=', programmeId)
    .where('finished_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (finished) await happened(trx, leakNoted, { leakId, programmeId, what: 'finished' }, by);
  return finished !== undefined;
}
