import { type Kysely, sql } from 'kysely';

/** Which of the people of a shared mailbox a session is, in a programme. */
const statements = [
  `create table session_person (
    session_id text not null references "session" ("id") on delete cascade,
    programme_id uuid not null references programme (id) on delete cascade,
    person_id uuid not null,
    primary key (session_id, programme_id),
    foreign key (person_id, programme_id) references person (id, programme_id) on delete cascade
  )`,
  `create index on session_person (person_id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
