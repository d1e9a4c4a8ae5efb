import { type Kysely, sql } from 'kysely';

/** Dilemmas that return across organisations: who recognises them, what was tried, what was said, and where they are talked about. */
const tables = [
  `create table dilemma (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null references programme (id) on delete cascade,
    -- One with which every programme begins: its text is ours, in two languages.
    begun_with text,
    title text not null default '' check (length(title) <= 120),
    question text not null default '' check (length(question) <= 600),
    theme text not null check (theme in ('knowing', 'sharing', 'turn', 'waiting', 'safe-work')),
    raised_by uuid references person (id) on delete set null,
    organisation_id uuid references organisation (id) on delete set null,
    state text not null default 'open' check (state in ('open', 'joined', 'hidden')),
    joined_into uuid references dilemma (id) on delete set null,
    raised_at timestamptz not null default now(),
    number bigint generated always as identity,
    unique (programme_id, begun_with),
    check ((begun_with is null) = (title <> '')),
    check (joined_into is null or state = 'joined')
  )`,
  `create index on dilemma (raised_by)`,
  // Who takes it back stays counted among the families until three have changed: see docs/decisions/0058.
  `create table recognition (
    dilemma_id uuid not null references dilemma (id) on delete cascade,
    organisation_id uuid not null references organisation (id) on delete cascade,
    holds boolean not null default true,
    shown boolean not null default false,
    primary key (dilemma_id, organisation_id),
    check (holds or shown)
  )`,
  `create index on recognition (organisation_id)`,
  `create table dilemma_attempt (
    id uuid primary key default gen_random_uuid(),
    dilemma_id uuid not null references dilemma (id) on delete cascade,
    told_by uuid references person (id) on delete set null,
    text text not null check (length(text) between 1 and 300),
    hidden boolean not null default false,
    number bigint generated always as identity
  )`,
  `create index on dilemma_attempt (dilemma_id)`,
  `create index on dilemma_attempt (told_by)`,
  `create table dilemma_tried (
    attempt_id uuid not null references dilemma_attempt (id) on delete cascade,
    organisation_id uuid not null references organisation (id) on delete cascade,
    outcome text not null check (outcome in ('helped', 'unknown', 'not-helped')),
    primary key (attempt_id, organisation_id)
  )`,
  `create index on dilemma_tried (organisation_id)`,
  `create table dilemma_reaction (
    id uuid primary key default gen_random_uuid(),
    dilemma_id uuid not null references dilemma (id) on delete cascade,
    person_id uuid not null references person (id) on delete cascade,
    text text not null check (length(text) between 1 and 600),
    hidden boolean not null default false,
    number bigint generated always as identity
  )`,
  `create index on dilemma_reaction (dilemma_id)`,
  `create index on dilemma_reaction (person_id)`,
  `create table dilemma_meeting (
    id uuid primary key default gen_random_uuid(),
    dilemma_id uuid not null references dilemma (id) on delete cascade,
    day date not null,
    meeting text not null check (length(meeting) between 1 and 120),
    outcome text not null default '' check (length(outcome) <= 600),
    unique (dilemma_id, day, meeting)
  )`,
];

/**
 * Somebody leaves the programme. What only they raised, tried or said goes; what others recognised, tried or answered too
 * stays without them. Whichever way they leave: a person that goes takes it along.
 */
const leaving = [
  `create function forget_in_dilemmas(gone uuid) returns void language plpgsql as $$
    begin
      delete from dilemma_reaction where person_id = gone;
      delete from dilemma_attempt where told_by = gone
        and (select count(*) from dilemma_tried where attempt_id = dilemma_attempt.id) < 2;
      update dilemma_attempt set told_by = null where told_by = gone;
      delete from dilemma where raised_by = gone
        and not exists (select from recognition where dilemma_id = dilemma.id and holds
          and recognition.organisation_id is distinct from dilemma.organisation_id)
        and not exists (select from dilemma_attempt where dilemma_id = dilemma.id)
        and not exists (select from dilemma_reaction where dilemma_id = dilemma.id)
        and not exists (select from dilemma as other where other.joined_into = dilemma.id);
      update dilemma set raised_by = null, organisation_id = null where raised_by = gone;
    end $$`,
  `create function person_leaves_dilemmas() returns trigger language plpgsql as $$
    begin
      perform forget_in_dilemmas(old.id);
      return old;
    end $$`,
  `create trigger person_leaves_dilemmas before delete on person
    for each row execute function person_leaves_dilemmas()`,
];

/** The five with which a programme begins. */
const BEGINNING = `values ('what-others-do', 'knowing'), ('may-not-share', 'sharing'),
  ('who-is-responsible', 'turn'), ('waiting-on-each-other', 'waiting'), ('nobody-decides', 'turn')`;

const beginning = [
  `create function programme_begins_with_dilemmas() returns trigger language plpgsql as $$
    begin
      insert into dilemma (programme_id, begun_with, theme)
        select new.id, begun.begun_with, begun.theme from (${BEGINNING}) as begun (begun_with, theme);
      return null;
    end $$`,
  `create trigger programme_begins_with_dilemmas after insert on programme
    for each row execute function programme_begins_with_dilemmas()`,
  `insert into dilemma (programme_id, begun_with, theme)
    select programme.id, begun.begun_with, begun.theme
    from programme cross join (${BEGINNING}) as begun (begun_with, theme)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...tables, ...leaving, ...beginning]) await sql.raw(statement).execute(db);
}
