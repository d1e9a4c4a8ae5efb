import { type Kysely, sql } from 'kysely';

/** With which factor a session was entered, and for which factors somebody vouched who is not the mailbox. */
const statements = [
  `alter table "session" add column factor text`,
  `create table vouched_factor (
    person_id uuid not null references person (id) on delete cascade,
    app_id text references "twoFactor" (id) on delete cascade,
    passkey_id text references "passkey" (id) on delete cascade,
    vouched_by text references "user" (id) on delete set null,
    vouched_at timestamptz not null default now(),
    check (num_nonnulls(app_id, passkey_id) = 1),
    unique (person_id, app_id),
    unique (person_id, passkey_id)
  )`,
  `create index on vouched_factor (app_id)`,
  `create index on vouched_factor (passkey_id)`,
  `create index on vouched_factor (vouched_by)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
