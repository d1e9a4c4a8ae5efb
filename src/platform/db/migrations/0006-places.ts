import { type Kysely, sql } from 'kysely';

/** Texts of a place that may not lead to a secret site. */
const veiled = [
  'description',
  'functions',
  'accessibility',
  'meeting',
  'bring',
  'dress',
  'ask_for',
  'dos_donts',
];

/** The offer of an organisation beyond what a workbook knows: site, hosts, day kit, and whether it still takes part. */
const statements = [
  `alter table place
    add column site_id uuid references site (id) on delete set null,
    add column description text not null default '',
    add column functions text not null default '',
    add column languages text not null default '',
    add column accessibility text not null default '',
    add column start_time text not null default '' check (start_time ~ '^([0-9]{2}:[0-9]{2})?$'),
    add column end_time text not null default '' check (end_time ~ '^([0-9]{2}:[0-9]{2})?$'),
    add column meeting text not null default '',
    add column bring text not null default '',
    add column dress text not null default '',
    add column ask_for text not null default '',
    add column dos_donts text not null default '',
    add column published_at timestamptz,
    add column withdrawn_at timestamptz,
    add column version integer not null default 1,
    add column submission uuid unique`,
  // A secret place has no number in any text that could be a house number; the title may come from a workbook.
  `alter table place add check (not secret or concat(${veiled.join(', ')}) !~ '[0-9]')`,
  `create index on place (site_id)`,
  `update place set published_at = now() where exists (select 1 from slot where slot.place_id = place.id)`,
  `create table host (
    id uuid primary key default gen_random_uuid(),
    place_id uuid not null references place (id) on delete cascade,
    position integer not null check (position >= 0),
    name text not null,
    email text not null check (email = lower(email)),
    unique (place_id, position)
  )`,
  `insert into host (place_id, position, name, email)
    select id, 0, host_name, lower(host_email) from place where host_name <> '' or host_email <> ''`,
  // A place of a secret site is secret. A secret place hangs on no open site: that has an address.
  `create function keep_place_secret() returns trigger language plpgsql as $$
    declare at site%rowtype;
    begin
      if new.site_id is not null then
        select * into at from site where id = new.site_id;
        if at.organisation_id <> new.organisation_id then
          raise exception 'the site is of another organisation' using errcode = 'check_violation';
        end if;
        if at.kind = 'secret' and not new.secret then
          raise exception 'a place of a secret site is secret' using errcode = 'check_violation';
        end if;
        if at.kind = 'open' and new.secret then new.site_id := null; end if;
      end if;
      if tg_op = 'UPDATE' and new.secret and not old.secret then
        ${veiled.map((column) => `if new.${column} = old.${column} and new.${column} ~* '[0-9]|(straat|laan|plein|gracht|singel|steeg|weg|kade|dijk)\\y' then new.${column} := ''; end if;`).join('\n        ')}
      end if;
      return new;
    end $$`,
  `create trigger keep_place_secret before insert or update on place
    for each row execute function keep_place_secret()`,
  // What becomes secret takes its places along; what becomes open leaves them secret until somebody says otherwise.
  `create function follow_site() returns trigger language plpgsql as $$
    begin
      if new.kind = 'secret' then
        update place set secret = true, version = version + 1 where site_id = new.id and not secret;
      else
        update place set site_id = null, version = version + 1 where site_id = new.id and secret;
      end if;
      return null;
    end $$`,
  `create trigger follow_site after update of kind on site
    for each row when (old.kind is distinct from new.kind) execute function follow_site()`,
  // What later stages have hung on a place, for the question before it goes. Only they write what is below it.
  `create view place_claim as
    select choice.place_id, null::uuid as slot_id, 'choice' as kind, sign_up.name
      from choice join sign_up on sign_up.id = choice.sign_up_id where choice.place_id is not null
    union all
    select hosts_place_id, null, 'host', name from sign_up where hosts_place_id is not null
    union all
    select exclusion.place_id, null, 'other', '' from exclusion where exclusion.place_id is not null
    union all
    select slot.place_id, slot.id, 'lock', sign_up.name
      from visit_lock join slot on slot.id = visit_lock.slot_id join sign_up on sign_up.id = visit_lock.sign_up_id`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
