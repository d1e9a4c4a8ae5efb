import { type Kysely, sql } from 'kysely';

/** One row for somebody in a programme, over all rounds; until now a person was an address in six tables. */
const tables = [
  `create table person (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null references programme (id) on delete cascade,
    name text not null,
    locale text check (locale in ('nl', 'en')),
    reminders_stopped_at timestamptz,
    created_at timestamptz not null default now(),
    number bigint generated always as identity,
    unique (id, programme_id)
  )`,
  `create index on person (programme_id)`,
  `create table person_address (
    person_id uuid not null,
    programme_id uuid not null references programme (id) on delete cascade,
    email text not null check (email = lower(email) and email <> ''),
    number integer not null check (number > 0),
    main boolean not null,
    primary key (person_id, email),
    unique (programme_id, email, number),
    foreign key (person_id, programme_id) references person (id, programme_id) on delete cascade
  )`,
  `create unique index on person_address (person_id) where main`,
  `create index on person_address (email)`,
  `alter table sign_up
    add column person_id uuid references person (id),
    add column manager_id uuid references person (id),
    drop constraint sign_up_round_id_email_key,
    add unique (round_id, person_id)`,
  `create index on sign_up (person_id)`,
  `create index on sign_up (manager_id)`,
  `alter table permission_request add column manager_id uuid references person (id)`,
  `create index on permission_request (manager_id)`,
  `alter table sign_up_draft add column person_id uuid references person (id) on delete set null`,
  `create index on sign_up_draft (person_id)`,
  // Two people with one mailbox have each their own; as long as it is nobody's, there is one at an address.
  `drop index sign_up_draft_round_id_email_idx`,
  `create unique index sign_up_draft_own on sign_up_draft (round_id, person_id)
    where confirmed_at is not null and person_id is not null`,
  `create unique index sign_up_draft_nobodys on sign_up_draft (round_id, email)
    where confirmed_at is not null and person_id is null`,
  `alter table host add column person_id uuid references person (id)`,
  `create index on host (person_id)`,
  `alter table contact_person add column person_id uuid references person (id)`,
  `create index on contact_person (person_id)`,
  // The first contact person, who may have no address yet.
  `alter table organisation add column contact_id uuid references person (id) on delete set null`,
  `create index on organisation (contact_id)`,
  `alter table role
    add column person_id uuid references person (id) on delete cascade,
    drop constraint role_user_id_kind_programme_id_organisation_id_key,
    add unique nulls not distinct (user_id, kind, programme_id, organisation_id, person_id)`,
  `create index on role (person_id)`,
];

const views = [
  `create view person_main as
    select person.id, person.programme_id, person.name, coalesce(address.email, '') as email,
      case when address.number > 1 then address.email || '#' || address.number
        else coalesce(address.email, '') end as key
    from person left join person_address as address on address.person_id = person.id and address.main`,
  // What somebody is in a programme, of every stage: with none of it, they go.
  `create view person_use as
    select person_id, 'sign-up' as kind, round_id from sign_up where person_id is not null
    union all
    select manager_id, 'manager', round_id from sign_up where manager_id is not null
    union all
    select request.manager_id, 'asked', sign_up.round_id from permission_request as request
      join sign_up on sign_up.id = request.sign_up_id where request.manager_id is not null
    union all
    select person_id, 'draft', round_id from sign_up_draft where person_id is not null
    union all
    select host.person_id, 'host', place.round_id from host
      join place on place.id = host.place_id where host.person_id is not null
    union all
    select person_id, 'contact', null from contact_person where person_id is not null
    union all
    select contact_id, 'first-contact', null from organisation where contact_id is not null
    union all
    select person_id, 'role', null from role where person_id is not null`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of tables) await sql.raw(statement).execute(db);
  const people = new People();
  const mentions: Mention[] = [];
  for (const select of told) mentions.push(...(await sql.raw<Mention>(select).execute(db)).rows);
  // A name that is only an address says nothing; who is named elsewhere at that address is that person.
  const named = mentions.filter(({ name, email }) => name !== '' && name !== email);
  const unnamed = mentions.filter((one) => !named.includes(one));
  for (const one of [...named, ...unnamed]) people.meet(one);
  await people.store(db);
  for (const statement of after) await sql.raw(statement).execute(db);
  await renameInRuns(db);
  for (const statement of views) await sql.raw(statement).execute(db);
}

/** Somebody named somewhere. */
interface Mention {
  table: keyof typeof COLUMN;
  id: string;
  programme_id: string;
  email: string;
  name: string;
}

/** Which column then says who it is. */
const COLUMN = {
  sign_up: 'person_id',
  manager: 'manager_id',
  host: 'person_id',
  contact_person: 'person_id',
  organisation: 'contact_id',
} as const;

/** The newest first, for that is how they are spelt; who signs up comes first at an address. */
const told = [
  `select 'sign_up' as "table", sign_up.id, round.programme_id, lower(email) as email, trim(sign_up.name) as name
    from sign_up join round on round.id = sign_up.round_id order by round.number desc, sign_up.id`,
  `select 'contact_person' as "table", contact_person.id, programme_id, email, trim(contact_person.name) as name
    from contact_person join organisation on organisation.id = contact_person.organisation_id
    order by ended_on is not null, started_on desc, contact_person.id`,
  `select 'organisation' as "table", id, programme_id, lower(contact_email) as email, trim(contact_name) as name
    from organisation where contact_name <> '' or contact_email <> '' order by id`,
  `select 'host' as "table", host.id, programme_id, email, trim(host.name) as name
    from host join place on place.id = host.place_id join round on round.id = place.round_id
    where host.name <> '' or email <> '' order by round.number desc, host.id`,
  `select 'manager' as "table", sign_up.id, round.programme_id, lower(manager_email) as email,
      trim(manager_name) as name
    from sign_up join round on round.id = sign_up.round_id
    where manager_name <> '' or manager_email <> '' order by round.number desc, sign_up.id`,
];

interface Person {
  id: string;
  programme_id: string;
  email: string;
  number: number;
  name: string;
  folded: string;
}

class People {
  readonly #at = new Map<string, Person[]>();
  readonly #all: Person[] = [];
  readonly #links: { table: Mention['table']; id: string; person: string }[] = [];

  meet({ table, id, programme_id, email, name }: Mention): void {
    const called = name === email ? '' : name;
    const folded = foldName(called);
    const address = `${programme_id} ${email}`;
    const sharers = email === '' ? [] : (this.#at.get(address) ?? []);
    const known = sharers.find((one) => called === '' || one.folded === folded);
    const person =
      known ?? this.#make({ programme_id, email, name: called, folded, number: sharers.length + 1 });
    if (!known && email !== '') this.#at.set(address, [...sharers, person]);
    this.#links.push({ table, id, person: person.id });
  }

  #make(person: Omit<Person, 'id'>): Person {
    const made = { ...person, id: crypto.randomUUID() };
    this.#all.push(made);
    return made;
  }

  async store(db: Kysely<unknown>): Promise<void> {
    for (const set of setsOf(this.#all)) {
      const rows = JSON.stringify(set);
      await sql`insert into person (id, programme_id, name)
        select id, programme_id, name from jsonb_to_recordset(${rows}::jsonb)
          as given (id uuid, programme_id uuid, name text)`.execute(db);
      await sql`insert into person_address (person_id, programme_id, email, number, main)
        select id, programme_id, email, number, true from jsonb_to_recordset(${rows}::jsonb)
          as given (id uuid, programme_id uuid, email text, number integer) where email <> ''`.execute(db);
    }
    for (const [table, links] of Map.groupBy(this.#links, (one) => one.table)) {
      const [name, column] = [table === 'manager' ? 'sign_up' : table, COLUMN[table]];
      for (const set of setsOf(links)) {
        await sql`update ${sql.ref(name)} as row set ${sql.ref(column)} = given.person
          from jsonb_to_recordset(${JSON.stringify(set)}::jsonb) as given (id uuid, person uuid)
          where row.id = given.id`.execute(db);
      }
    }
  }
}

function* setsOf<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += 1_000) yield rows.slice(from, from + 1_000);
}

/** As it was when this was written: what counts as one name may become something else. */
function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const ofUser = `person_address.programme_id = role.programme_id and person_address.email = lower("user".email)`;

const after = [
  // The manager who was asked; a sign-up may name another one since.
  `update permission_request set manager_id = coalesce(
      (select sign_up.manager_id from sign_up
        where sign_up.id = permission_request.sign_up_id
          and lower(sign_up.manager_email) = lower(permission_request.manager_email)),
      (select address.person_id from sign_up join round on round.id = sign_up.round_id
        join person_address as address on address.programme_id = round.programme_id
          and address.email = lower(permission_request.manager_email)
        where sign_up.id = permission_request.sign_up_id order by address.number limit 1))`,
  `with gone as (
      select request.id, round.programme_id, lower(request.manager_email) as email, gen_random_uuid() as person_id,
        row_number() over (partition by round.programme_id, lower(request.manager_email)) as nth
      from permission_request as request join sign_up on sign_up.id = request.sign_up_id
      join round on round.id = sign_up.round_id
      where request.manager_id is null and request.manager_email <> ''),
    made as (insert into person (id, programme_id, name) select person_id, programme_id, '' from gone where nth = 1)
    insert into person_address (person_id, programme_id, email, number, main)
      select person_id, programme_id, email, 1, true from gone where nth = 1`,
  `update permission_request set manager_id = address.person_id
    from sign_up join round on round.id = sign_up.round_id
    join person_address as address on address.programme_id = round.programme_id
    where sign_up.id = permission_request.sign_up_id and permission_request.manager_id is null
      and address.email = lower(permission_request.manager_email) and address.number = 1`,
  // Who proved the address of a draft and signed up with it goes on as that person.
  `update sign_up_draft set person_id = sign_up.person_id from sign_up
    where sign_up.round_id = sign_up_draft.round_id and lower(sign_up.email) = sign_up_draft.email
      and sign_up_draft.confirmed_at is not null`,
  // Who has a role and is named nowhere else.
  `with alone as (
      select distinct on (role.programme_id, lower("user".email)) role.programme_id, lower("user".email) as email,
        trim("user".name) as name, gen_random_uuid() as person_id
      from role join "user" on "user".id = role.user_id
      where role.programme_id is not null and not exists (select from person_address where ${ofUser})),
    made as (
      insert into person (id, programme_id, name)
        select person_id, programme_id, case when name = email then '' else name end from alone)
    insert into person_address (person_id, programme_id, email, number, main)
      select person_id, programme_id, email, 1, true from alone`,
  `update role set person_id = contact_person.person_id from contact_person, "user"
    where role.kind = 'contact' and "user".id = role.user_id and contact_person.email = lower("user".email)
      and contact_person.organisation_id = role.organisation_id and contact_person.ended_on is null`,
  `update role set person_id = (
      select person_address.person_id from person_address
      join person on person.id = person_address.person_id join "user" on "user".id = role.user_id
      where ${ofUser}
      order by lower(person.name) = lower("user".name) desc, person_address.number limit 1)
    where role.person_id is null and role.kind <> 'participant' and role.programme_id is not null`,
  // A mailbox with which two people signed up: each takes part.
  `insert into role (user_id, kind, programme_id, organisation_id, person_id)
    select distinct role.user_id, 'participant', role.programme_id, null::uuid, person_address.person_id
    from role join "user" on "user".id = role.user_id join person_address on ${ofUser}
    join sign_up on sign_up.person_id = person_address.person_id
    where role.kind = 'participant' and role.person_id is null`,
  `delete from role where kind = 'participant' and person_id is null and exists (
    select from role as other where other.user_id = role.user_id and other.kind = 'participant'
      and other.programme_id = role.programme_id and other.person_id is not null)`,
  `update role set person_id = (
      select person_address.person_id from person_address join "user" on "user".id = role.user_id
      where ${ofUser} order by person_address.number limit 1)
    where person_id is null and programme_id is not null`,
  // Who takes part and is the only one at the address goes on with what was begun under it.
  `update sign_up_draft set person_id = lone.person_id
    from round, (
      select role.programme_id, person_address.email, min(role.person_id::text)::uuid as person_id
      from role join person_address on person_address.person_id = role.person_id
      group by 1, 2 having count(distinct role.person_id) = 1) as lone
    where sign_up_draft.person_id is null and sign_up_draft.confirmed_at is not null
      and round.id = sign_up_draft.round_id and lone.programme_id = round.programme_id
      and lone.email = sign_up_draft.email`,
  `update person set locale = "user".locale from person_address, "user"
    where person_address.person_id = person.id and "user".email = person_address.email`,
];

/** Who is second at an address is called so in the runs of the rounds in which they were the only one with it. */
async function renameInRuns(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ round_id: string; email: string; number: number }>`
    select sign_up.round_id, address.email, address.number from sign_up
    join person_address as address on address.person_id = sign_up.person_id where address.number > 1`.execute(
    db,
  );
  for (const [roundId, others] of Map.groupBy(rows, ({ round_id }) => round_id)) {
    const names = new Map(others.map(({ email, number }) => [email, `${email}#${number}`]));
    const runs = await sql<{ id: string; instance: Json; result: Json; faults: Json }>`
      select id, instance, result, faults from match_run where round_id = ${roundId}`.execute(db);
    for (const { id, ...run } of runs.rows) {
      const [instance, result, faults] = [run.instance, run.result, run.faults].map(
        (one) => one && JSON.stringify(named(one, names)),
      );
      await sql`update match_run set instance = ${instance}, result = ${result}, faults = ${faults}
        where id = ${id}`.execute(db);
    }
  }
}

type Json = null | string | number | boolean | Json[] | { [key: string]: Json };

function named(value: Json, names: ReadonlyMap<string, string>): Json {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => named(one, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, named(one, names)]));
}
