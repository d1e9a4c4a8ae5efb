import { type Kysely, sql } from 'kysely';

/**
 * With a round its places go, after it: by then nothing leads from a place to its programme but who offers it. What is kept of who
 * must not come to such a place named nothing any more, kept nobody away, and stayed until its term. It goes along, as where the
 * place alone goes.
 */
const statements = [
  `create or replace function exclusions_go_with_place() returns trigger language plpgsql as $$
    declare
      ids text[] := (select array_agg('p' || id) from gone);
      programmes uuid[] := array(select round.programme_id from gone join round on round.id = gone.round_id
        union select organisation.programme_id from gone join organisation on organisation.id = gone.organisation_id);
    begin
      if ids is null then return null; end if;
      delete from exclusion_sealed using sign_up, round
        where sign_up.id = exclusion_sealed.sign_up_id and round.id = sign_up.round_id
          and round.programme_id = any(programmes) and open_sealed(exclusion_sealed.sealed) = any(ids);
      delete from exclusion_kept where programme_id = any(programmes) and open_sealed(sealed) = any(ids);
      return null;
    end $$`,
  // What stayed behind so far.
  `delete from exclusion_kept where left(open_sealed(sealed), 1) = 'p'
    and not exists (select from place where place.id = substr(open_sealed(exclusion_kept.sealed), 2)::uuid)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
