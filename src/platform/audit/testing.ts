import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { DbOrTrx } from '../db/connect.ts';

/** Somebody with an account, who is a person of a programme: all made as bare as the database takes it. */
export async function makeLogged(db: DbOrTrx, name = 'Noor Vermeer') {
  const [userId, programmeId, personId] = [randomUUID(), randomUUID(), randomUUID()];
  const email = `${name.toLowerCase().replaceAll(' ', '.')}.${userId.slice(0, 6)}@pol.example`;
  await sql`insert into "user" (id, name, email, "emailVerified") values (${userId}, ${name}, ${email}, true)`.execute(
    db,
  );
  await sql`insert into programme (id, code, name) values (${programmeId}, ${userId.slice(0, 8)}, 'Programma')`.execute(
    db,
  );
  await sql`insert into person (id, programme_id, name) values (${personId}, ${programmeId}, ${name})`.execute(
    db,
  );
  return { userId, programmeId, personId, email, name };
}

/** What only who owns the tables can do: the triggers that keep the log do not run. */
export async function behindTriggers(db: DbOrTrx, work: () => Promise<unknown>): Promise<void> {
  for (const table of ['audit', 'audit_start', 'audit_key'])
    await sql`alter table ${sql.table(table)} disable trigger user`.execute(db);
  await work();
  for (const table of ['audit', 'audit_start', 'audit_key'])
    await sql`alter table ${sql.table(table)} enable trigger user`.execute(db);
}
