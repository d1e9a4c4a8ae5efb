import { type Kysely, sql } from 'kysely';

/** What two people tell of a visit: who would like to, what they gave for it, the interview, and who said that it may be read. */
const statements = [
  // Who says that they may be asked, and copies of what they give for it: of what they wrote otherwise nothing is read.
  `create table story_willing (
    id uuid primary key default gen_random_uuid(),
    visit_id uuid not null references visit (id) on delete cascade,
    person_id uuid not null references person (id) on delete cascade,
    said_on date not null,
    unique (visit_id, person_id)
  )`,
  `create index on story_willing (person_id)`,
  `create table story_given (
    willing_id uuid not null references story_willing (id) on delete cascade,
    question text not null check (question in ('struck', 'image', 'take')),
    text text not null,
    primary key (willing_id, question)
  )`,
  `create table story (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null references programme (id) on delete cascade,
    visit_id uuid not null references visit (id) on delete cascade,
    state text not null default 'asked'
      check (state in ('asked', 'writing', 'review', 'approval', 'approved', 'published', 'withdrawn')),
    slug text unique,
    -- Of its address: whoever comes there later reads that it was taken away, and no word of it is kept.
    slug_digest text unique,
    title text not null default '',
    lead text not null default '',
    opening text not null default '',
    -- What who read it last would like to be otherwise.
    wish text not null default '',
    -- It touched a secret place when it was read and approved, and was written with that in mind.
    secret boolean not null default false,
    version integer not null default 1,
    asked_on date not null,
    moved_on date not null,
    published_on date,
    ended_on date,
    number integer generated always as identity,
    check (state <> 'published' or (slug is not null and published_on is not null)),
    check (state <> 'withdrawn' or (title = '' and lead = '' and opening = '' and wish = '' and slug is null))
  )`,
  `create index on story (programme_id)`,
  `create index on story (visit_id)`,
  `create table story_speaker (
    story_id uuid not null references story (id) on delete cascade,
    side text not null check (side in ('visitor', 'host')),
    person_id uuid references person (id) on delete set null,
    called text not null default '',
    works text not null default '',
    name_as text not null default 'function' check (name_as in ('full', 'first', 'function')),
    willing_on date,
    agreed_on date,
    photo boolean,
    primary key (story_id, side)
  )`,
  `create index on story_speaker (person_id)`,
  `create table story_part (
    id uuid primary key default gen_random_uuid(),
    story_id uuid not null references story (id) on delete cascade,
    position integer not null,
    kind text not null check (kind in ('question', 'answer', 'pull', 'came')),
    side text check (side in ('visitor', 'host')),
    text text not null default '',
    more text not null default '',
    -- The question that they looked back with, where it was prepared from what they gave.
    source text check (source in ('struck', 'image', 'take')),
    agreed boolean not null default false,
    version integer not null default 1,
    check ((side is not null) = (kind in ('answer', 'pull')))
  )`,
  `create index on story_part (story_id)`,
  `create table story_photo (
    story_id uuid primary key references story (id) on delete cascade,
    bytes bytea not null,
    width integer not null,
    height integer not null,
    alt text not null,
    digest text not null
  )`,
  // Who says for an organisation that something may be read by everybody; given once, for all of its stories.
  `create table story_officer (
    organisation_id uuid not null references organisation (id) on delete cascade,
    kind text not null check (kind in ('communication', 'security')),
    email text not null,
    primary key (organisation_id, kind)
  )`,
  `create table story_approval (
    story_id uuid not null references story (id) on delete cascade,
    side text not null check (side in ('visitor', 'host')),
    kind text not null check (kind in ('communication', 'security')),
    -- Who was asked, and by which link.
    email text,
    key_hash text unique,
    asked_on date,
    expires_on date,
    answer text check (answer in ('yes', 'change')),
    answered_on date,
    primary key (story_id, side, kind)
  )`,
  `create table story_key (
    hash text primary key,
    story_id uuid not null references story (id) on delete cascade,
    side text not null check (side in ('visitor', 'host')),
    person_id uuid not null references person (id) on delete cascade,
    made_at timestamptz not null default now()
  )`,
  `create index on story_key (story_id)`,
  `create index on story_key (person_id)`,
  // One rule for what may be in it, whose names stand there, who approves, and whether a page is still shown.
  `create view secret_story as
    select story.id as story_id from story
      join visit on visit.id = story.visit_id
      join place on place.id = visit.place_id
      where place.secret
        or exists (select from organisation
          join secret_organisation
            on secret_organisation.organisation_id = coalesce(organisation.merged_into, organisation.id)
          where organisation.id in (visit.organisation_id, place.organisation_id))
        or exists (select from story_speaker
          join secret_person on secret_person.person_id = story_speaker.person_id
          where story_speaker.story_id = story.id)`,
  // For good: every text, the photo, each key, who was in it, and what was given for it. That there was one stays.
  `create function empty_story(gone uuid) returns void language plpgsql as $$
    begin
      delete from story_part where story_id = gone;
      delete from story_photo where story_id = gone;
      delete from story_key where story_id = gone;
      delete from story_approval where story_id = gone;
      delete from story_willing where visit_id = (select visit_id from story where id = gone);
      update story_speaker set person_id = null, called = '', works = '', name_as = 'function',
          willing_on = null, agreed_on = null, photo = null
        where story_id = gone;
    end $$`,
  // Who goes, whichever way, takes along each story that they are in.
  `create function person_leaves_stories() returns trigger language plpgsql as $$
    declare
      gone uuid;
    begin
      for gone in select story_id from story_speaker where person_id = old.id loop
        update story set state = 'withdrawn', title = '', lead = '', opening = '', wish = '', slug = null,
            version = version + 1, ended_on = current_date, moved_on = current_date
          where id = gone and state <> 'withdrawn';
        perform empty_story(gone);
      end loop;
      return old;
    end $$`,
  `create trigger person_leaves_stories before delete on person
    for each row execute function person_leaves_stories()`,
];

/** Public pages and the home of a round are made of these as well: each change is told. See 0042 and 0043. */
const SHARED = ['story', 'story_part', 'story_speaker', 'story_photo', 'site', 'visit', 'employment', 'role'];
const OF_ROUNDS = ['story', 'story_speaker', 'story_approval', 'story_officer'];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
  for (const [trigger, tables] of [
    ['shared_pages_changed', SHARED],
    ['reads_of_rounds_changed', OF_ROUNDS],
  ] as const)
    for (const table of tables)
      await sql
        .raw(
          `create trigger ${trigger} after insert or update or delete or truncate on ${table}
            for each statement execute function ${trigger}()`,
        )
        .execute(db);
}
