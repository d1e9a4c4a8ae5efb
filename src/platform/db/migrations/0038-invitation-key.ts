import { type Kysely, sql } from 'kysely';

/** The link in the mail of an invitation: it answers for that organisation in that round, and for nothing else. */
const statements = [
  `create table invitation_key (
    hash text primary key,
    round_id uuid not null references round (id) on delete cascade,
    contact_id uuid not null references contact_person (id) on delete cascade,
    made_at timestamptz not null default now()
  )`,
  'create index on invitation_key (contact_id)',
  'create index on invitation_key (round_id)',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
