import { type Kysely, sql } from 'kysely';

/**
 * Who looked at what, and did what: a chain to which is only added. What is noted waits in `audit_entry` until its
 * transaction is about to be committed, and only then takes its turn at the end of the chain, so that nobody waits for a
 * transaction of somebody else that takes long. See decision 0070.
 */
const word = `'^[a-z][a-z-]{0,39}$'`;
const pseudonym = `'^[A-Za-z0-9_-]{43}$'`;
const columns = `
    at timestamptz not null default clock_timestamp(),
    programme_id uuid,
    who text check (who ~ ${pseudonym}),
    as_role text check (as_role ~ ${word}),
    organisation_id uuid,
    kind text not null check (kind ~ ${word}),
    about_kind text check (about_kind ~ ${word}),
    about uuid,
    whom text check (whom ~ ${pseudonym}),
    result text not null default 'done' check (result ~ ${word})`;
const named =
  'at, programme_id, who, as_role, organisation_id, kind, about_kind, about, whom, result' as const;

const statements = [
  // Gone with the account or the person: then nobody can tell any more whose pseudonym it was.
  `create table audit_key (
    pseudonym text primary key check (pseudonym ~ ${pseudonym}),
    key text not null,
    made_for text not null,
    user_id text references "user" (id) on delete cascade,
    person_id uuid references person (id) on delete cascade,
    check (num_nonnulls(user_id, person_id) = 1)
  )`,
  `create index on audit_key (user_id)`,
  `create index on audit_key (person_id)`,
  `create function audit_key_stays() returns trigger language plpgsql as $$
    begin
      -- Two people who turn out to be one keep both.
      if (new.pseudonym, new.key, new.made_for, new.user_id) is distinct from (old.pseudonym, old.key, old.made_for, old.user_id)
      then raise exception 'whose a pseudonym is never changes'; end if;
      return new;
    end $$`,
  `create trigger audit_key_stays before update on audit_key for each row execute function audit_key_stays()`,
  `create table audit (
    id bigint primary key, ${columns},
    previous text not null,
    hash text not null
  )`,
  `create index on audit (programme_id, id)`,
  `create index on audit (who, id)`,
  `create index on audit (whom, id)`,
  // Where the chain begins once what is too old has gone: the last row that went, and its hash.
  `create table audit_start (
    id bigint primary key,
    hash text not null,
    at timestamptz not null,
    cut_at timestamptz not null default now(),
    signature text
  )`,
  `create table audit_entry (id bigint generated always as identity primary key, ${columns})`,

  `create function audit_chained() returns trigger language plpgsql as $$
    declare
      last_id bigint; last_hash text;
    begin
      -- One at a time, until the end of the transaction; whoever waited sees what the one before it added.
      perform pg_advisory_xact_lock(7210115);
      select id, hash into last_id, last_hash from audit order by id desc limit 1;
      if last_id is null then
        select id, hash into last_id, last_hash from audit_start order by id desc limit 1;
      end if;
      last_id := coalesce(last_id, 0);
      last_hash := coalesce(last_hash, repeat('0', 64));
      -- A row that comes back from a copy says itself where it stood.
      if coalesce(new.id, last_id + 1) <> last_id + 1 or coalesce(new.previous, last_hash) <> last_hash
      then raise exception 'the audit log is only added to at its end'; end if;
      new.id := last_id + 1;
      new.previous := last_hash;
      last_hash := encode(sha256(convert_to(concat_ws('|', new.previous, new.id,
        (extract(epoch from new.at) * 1000000)::bigint, coalesce(new.programme_id::text, ''), coalesce(new.who, ''),
        coalesce(new.as_role, ''), coalesce(new.organisation_id::text, ''), new.kind, coalesce(new.about_kind, ''),
        coalesce(new.about::text, ''), coalesce(new.whom, ''), new.result), 'UTF8')), 'hex');
      if coalesce(new.hash, last_hash) <> last_hash
      then raise exception 'the audit log takes no row with another hash than its own'; end if;
      new.hash := last_hash;
      return new;
    end $$`,
  `create trigger audit_chained before insert on audit for each row execute function audit_chained()`,

  `create function audit_stays() returns trigger language plpgsql as $$
    begin raise exception 'the audit log is never changed'; end $$`,
  `create trigger audit_stays before update or truncate on audit for each statement execute function audit_stays()`,
  `create function audit_kept() returns trigger language plpgsql as $$
    begin
      if old.at > now() - interval '2 years' or not exists (select from audit_start where audit_start.id >= old.id)
      then raise exception 'the audit log is never changed'; end if;
      return old;
    end $$`,
  `create trigger audit_kept before delete on audit for each row execute function audit_kept()`,
  `create trigger audit_stays before update or delete or truncate on audit_start
    for each statement execute function audit_stays()`,
  `create function audit_cut() returns trigger language plpgsql as $$
    begin
      if not exists (select from audit where audit.id = new.id and audit.hash = new.hash and audit.at = new.at)
        or exists (select from audit where audit.id <= new.id and audit.at > now() - interval '2 years')
      then raise exception 'the audit log begins after a row of its own that is too old'; end if;
      return new;
    end $$`,
  `create trigger audit_cut before insert on audit_start for each row execute function audit_cut()`,

  `create function audit_added() returns trigger language plpgsql as $$
    begin
      insert into audit (${named}) select ${named} from audit_entry where id = new.id;
      delete from audit_entry where id = new.id;
      return null;
    end $$`,
  `create constraint trigger audit_added after insert on audit_entry deferrable initially deferred
    for each row execute function audit_added()`,
  // What waits is part of the log already: only its own move takes it away.
  `create function audit_entry_stays() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' and pg_trigger_depth() > 1 then return null; end if;
      raise exception 'the audit log is never changed';
    end $$`,
  `create trigger audit_entry_stays before update or delete or truncate on audit_entry
    for each statement execute function audit_entry_stays()`,

  `create function audit_programme(round uuid) returns uuid stable language sql as $$
    select programme_id from round where round.id = audit_programme.round
  $$`,
  // As what somebody does something, of what they are: the first that may do it. And for which organisation.
  `create function audit_role(account text, programme uuid) returns table (kind text, organisation_id uuid)
    stable language sql as $$
    with self as (
      select person_address.person_id from person_address join "user" on "user".email = person_address.email
        where "user".id = account
    )
    select role.kind, coalesce(role.organisation_id,
        case when role.kind = 'participant' then
          (select person_home.organisation_id from person_home where person_home.person_id = role.person_id limit 1) end)
      from role
      where (role.user_id = account or role.person_id in (select person_id from self))
        and (programme is null or role.programme_id = programme or role.programme_id is null)
      order by array_position(array['coordinator', 'contact', 'participant', 'operator'], role.kind), role.organisation_id
      limit 1
  $$`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
