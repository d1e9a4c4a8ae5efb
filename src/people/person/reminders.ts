import { sql } from 'kysely';
import { ordered } from '../../language/order.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { personFor } from './writes.ts';

interface Reached {
  programmeId: string;
  email: string;
}

/** Everybody who is reached at an address: what arrives there reaches all who share it. */
const whoAt = (db: DbOrTrx, { programmeId, email }: Reached) =>
  db
    .selectFrom('person_address')
    .select('person_id')
    .where('programme_id', '=', programmeId)
    .where('email', '=', email.toLowerCase());

/**
 * No more reminders of this programme to this address. Doing it twice changes nothing. Who is nobody there yet becomes
 * somebody without a name, so that the wish is kept.
 */
export async function stopReminders(db: DbOrTrx, reached: Reached): Promise<void> {
  if (!(await whoAt(db, reached).executeTakeFirst())) {
    await personFor(db, reached.programmeId, { email: reached.email, name: '' });
  }
  await db
    .updateTable('person')
    .set({ reminders_stopped_at: sql<Date>`now()` })
    .where('id', 'in', whoAt(db, reached))
    .where('reminders_stopped_at', 'is', null)
    .execute();
}

export async function resumeReminders(db: DbOrTrx, reached: Reached): Promise<void> {
  await db
    .updateTable('person')
    .set({ reminders_stopped_at: null })
    .where('id', 'in', whoAt(db, reached))
    .execute();
}

export async function wantsNoReminders(db: DbOrTrx, reached: Reached): Promise<boolean> {
  const row = await db
    .selectFrom('person')
    .select('id')
    .where('id', 'in', whoAt(db, reached))
    .where('reminders_stopped_at', 'is not', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Who wants no reminders of a programme, by the address that mail would go to. */
export async function readStops(db: DbOrTrx, programmeId: string): Promise<{ email: string; since: Date }[]> {
  const rows = await db
    .selectFrom('person')
    .innerJoin('person_main', 'person_main.id', 'person.id')
    .select(['person_main.email', ({ fn }) => fn.min('person.reminders_stopped_at').as('since')])
    .where('person.programme_id', '=', programmeId)
    .where('person.reminders_stopped_at', 'is not', null)
    .groupBy('person_main.email')
    .execute();
  return ordered(
    rows.map(({ email, since }) => ({ email, since: since! })),
    ({ email }) => email,
  );
}
