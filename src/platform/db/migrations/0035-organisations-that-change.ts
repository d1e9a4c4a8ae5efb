import { type Kysely, sql } from 'kysely';

/**
 * Organisations get another code, go together, part and leave. What they were in rounds that are over stays where it was;
 * their old codes still lead to them.
 */
const statements = [
  `alter table organisation
    add column merged_into uuid references organisation (id) on delete set null,
    add column left_on date,
    add check (merged_into is null or merged_into <> id)`,
  `create index on organisation (merged_into) where merged_into is not null`,
  // In capitals: a code that was somebody's is nobody else's.
  `create table organisation_code (
    programme_id uuid not null references programme (id) on delete cascade,
    code text not null,
    organisation_id uuid not null references organisation (id) on delete cascade,
    primary key (programme_id, code)
  )`,
  `create index on organisation_code (organisation_id)`,
  // What a round that was over had as its standing when that changed; absent: as the organisation has it now.
  `alter table membership add column standing integer`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
