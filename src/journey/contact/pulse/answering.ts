import type { PersonId } from '../../../people/ids.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import type { About, Contact, Noticed } from '../contact-pulse.ts';
import { pulseAnswered } from '../schema.ts';
import type { OpenPulse } from './open.ts';

interface Answering {
  contact: Contact;
  today: string;
}

/** Keeps whether they were in touch. */
export const answerPulse = (
  db: Db,
  pulse: Pick<OpenPulse, 'id' | 'roundId' | 'contact'>,
  answer: Answering,
): Promise<void> => db.transaction().execute((trx) => keepAnswer(trx, pulse, answer));

/** The same, in what goes on already. What was about being in touch goes with a yes that is taken back. */
export async function keepAnswer(
  trx: DbOrTrx,
  { id, roundId, contact: before }: Pick<OpenPulse, 'id' | 'roundId' | 'contact'>,
  { contact, today }: Answering,
): Promise<void> {
  await trx
    .updateTable('pulse')
    .set({ contact, answered_on: today, ...(contact === 'yes' ? {} : { about: [], noticed: [] }) })
    .where('id', '=', id)
    .execute();
  if (before !== contact) await happened(trx, pulseAnswered, { pulseId: id, roundId });
}

/** Keeps what it was about, and what a client noticed; of who was not in touch there is neither. */
export async function saveMore(
  db: DbOrTrx,
  id: string,
  { about, noticed }: { about: About[]; noticed: Noticed[] },
): Promise<void> {
  await db
    .updateTable('pulse')
    .set({ about, noticed })
    .where('id', '=', id)
    .where('contact', '=', 'yes')
    .execute();
}

/** They are asked nothing any more. What they answered stays. */
export async function stopPulses(db: Db, people: readonly PersonId[], today: string): Promise<void> {
  if (people.length === 0) return;
  await db
    .insertInto('pulse_stop')
    .values(people.map((person_id) => ({ person_id, stopped_on: today })))
    .onConflict((twice) => twice.column('person_id').doNothing())
    .execute();
}

/** They may be asked after all. */
export async function resumePulses(db: Db, people: readonly PersonId[]): Promise<void> {
  if (people.length === 0) return;
  await db
    .deleteFrom('pulse_stop')
    .where('person_id', 'in', [...people])
    .execute();
}
