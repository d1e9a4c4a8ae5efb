import { type Kysely, sql } from 'kysely';

/** What a coordinator writes to one organisation above the invitation for a round. */
const statements = [
  `create table invitation_text (
    round_id uuid not null,
    organisation_id uuid not null,
    nl text not null,
    en text not null,
    version integer not null default 1,
    primary key (round_id, organisation_id),
    -- Who leaves the round is not invited for it.
    foreign key (round_id, organisation_id) references membership (round_id, organisation_id) on delete cascade
  )`,
  `create index on invitation_text (organisation_id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
