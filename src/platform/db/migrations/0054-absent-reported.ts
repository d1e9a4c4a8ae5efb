import { type Kysely, sql } from 'kysely';

/** On the day itself one of the two can say that the other is not there. */
const statements = [
  'alter table visit_report drop constraint visit_report_kind_check',
  `alter table visit_report add constraint visit_report_kind_check
    check (kind in ('known', 'unsafe', 'complaint', 'absent'))`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
