import { type Kysely, sql } from 'kysely';

/** Something happened at a visit: which kind it is and who takes it up, and no story. */
const statements = [
  `create table visit_report (
    id uuid primary key default gen_random_uuid(),
    visit_id uuid not null references visit (id) on delete cascade,
    kind text not null check (kind in ('known', 'unsafe', 'complaint')),
    side text not null check (side in ('visitor', 'host')),
    reported_at timestamptz not null default now(),
    take_up_by date not null,
    taken_by text references "user" (id) on delete set null,
    taken_at timestamptz,
    handled_at timestamptz
  )`,
  // Who presses twice reports once.
  `create unique index visit_report_once on visit_report (visit_id, side, kind) where handled_at is null`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
