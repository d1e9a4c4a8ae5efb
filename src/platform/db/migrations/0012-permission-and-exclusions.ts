import { type Kysely, sql } from 'kysely';

const statements = [
  // How far a permission is: no, no answer yet and not asked are three things, decided here and nowhere else.
  `create view permission_state as
    select sign_up.id as sign_up_id, sign_up.round_id,
      case
        when sign_up.permission then 'given'
        when request.answer = 'no' then 'refused'
        when request.id is not null then 'asked'
        else 'not-asked'
      end as state
    from sign_up left join permission_request as request on request.sign_up_id = sign_up.id`,
  // Who noted an exclusion. Of what was there before, nobody knows: then it stays empty.
  `alter table exclusion
    add column made_in text check (made_in in ('import', 'page')),
    add column made_at timestamptz,
    add column file_name text,
    add column user_id text references "user" ("id") on delete set null,
    add check (file_name is null or made_in = 'import'),
    add check ((made_in is null) = (made_at is null))`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
