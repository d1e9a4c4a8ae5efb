import { type Kysely, sql } from 'kysely';

/**
 * What leaked of a place. As long as it is not opened again, the place is closed: its mails wait, and no page, calendar or
 * link says anything of it. The register of breaches (article 33(5)) is in the same row, and stays.
 */
const statements = [
  `create table leak (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null references programme (id) on delete cascade,
    organisation_id uuid not null references organisation (id) on delete cascade,
    -- Of the place that was named: all that is at this site is closed. Null: nobody knows where it is.
    site_id uuid references site (id) on delete set null,
    secret boolean not null,
    closed_at timestamptz not null default now(),
    closed_by text references "user" (id) on delete set null,
    closed_as text not null check (closed_as in ('contact', 'security', 'coordinator', 'operator')),
    opened_at timestamptz,
    opened_by text references "user" (id) on delete set null,
    address_changed boolean,
    -- The 72 hours count from here.
    known_at timestamptz not null default now(),
    happened text not null default '',
    affected text not null default '',
    consequences text not null default '',
    measures text not null default '',
    authority text check (authority in ('told', 'not')),
    authority_at timestamptz,
    authority_why text not null default '',
    people text check (people in ('told', 'not')),
    people_at timestamptz,
    people_why text not null default '',
    -- A coordinator let the mail go to who has a visit there.
    released_at timestamptz,
    released_by text references "user" (id) on delete set null,
    finished_at timestamptz,
    finished_by text references "user" (id) on delete set null,
    finished_why text not null default '',
    version integer not null default 1,
    check ((opened_at is null) = (address_changed is null)),
    check ((finished_at is null) = (finished_why = ''))
  )`,
  ...[
    'programme_id',
    'organisation_id',
    'site_id',
    'closed_by',
    'opened_by',
    'released_by',
    'finished_by',
  ].map((column) => `create index on leak (${column})`),
  // Those that were there at the press: moved to another site afterwards, they stay closed.
  `create table leak_place (
    leak_id uuid not null references leak (id) on delete cascade,
    place_id uuid not null references place (id) on delete cascade,
    primary key (leak_id, place_id)
  )`,
  `create index on leak_place (place_id)`,
  // One rule for what is closed: also what is offered there after the press, in whichever round.
  `create view closed_place as
    select place.id as place_id, leak.id as leak_id from leak
      join place on place.organisation_id = leak.organisation_id and place.secret = leak.secret
        and (leak.site_id is null or place.site_id is null or place.site_id = leak.site_id)
      where leak.opened_at is null
    union
    select leak_place.place_id, leak.id from leak join leak_place on leak_place.leak_id = leak.id
      where leak.opened_at is null`,
  // Who looks after safety where something is secret may close it, with the address that the organisation itself named.
  `create view place_guard as
    select organisation_id, lower(email) as email from story_officer
      where kind = 'security' and given_by = 'organisation' and email <> ''`,
  // The mails about a closed place, or a visit there. Asked when mails are taken from the queue and once more before each leaves,
  // so that none slips past that was posted while somebody pressed. As a set: hundreds may wait in front of the others.
  `create view held_mail as
    with about as (
      select 'place' as kind, place_id::text as id from closed_place
      union all
      select 'slot', slot.id::text from closed_place join slot using (place_id)
      union all
      select 'host', host.id::text from closed_place join host using (place_id)
      union all
      select 'visit', visit.id::text from closed_place join visit using (place_id)
      union all
      select 'story', story.id::text from closed_place join visit using (place_id) join story on story.visit_id = visit.id
    )
    select subject.mail_id from about
      join mail_subject as subject on subject.kind = about.kind and subject.id = about.id
      join mail on mail.id = subject.mail_id
      -- That something happened at a visit is told to coordinators, whatever is closed: no place stands in it.
      where mail.kind <> 'visit.reported'
    union all
    -- Several visits in one letter, by who receives them.
    select subject.mail_id from closed_place join host using (place_id)
      join mail_subject as subject on subject.kind = 'person' and subject.id = host.person_id::text
      join mail on mail.id = subject.mail_id
      where mail.kind like 'visit.receive%'`,
  // What shows who could know what of a place: who read, who was mailed, whose calendar asks, who was to come or receives.
  `create view place_seen as
    select visit.place_id, 'visit' as how, null::text as detail, null::text as user_id, sign_up.person_id,
        null::text as email, visit.offered_at as at
      from visit join sign_up on sign_up.id = visit.sign_up_id
    union all
    select host.place_id, 'host', null, null, host.person_id, null, null::timestamptz from host
    union all
    select visit.place_id, 'mail', mail.kind, null, null, mail.recipient, coalesce(mail.sent_at, mail.claimed_at)
      from mail join mail_subject on mail_subject.mail_id = mail.id and mail_subject.kind = 'visit'
        join visit on visit.id::text = mail_subject.id
      where mail.status in ('sending', 'sent', 'unknown', 'returned')
    union all
    select place.id, 'mail', mail.kind, null, null, mail.recipient, coalesce(mail.sent_at, mail.claimed_at)
      from mail join mail_subject on mail_subject.mail_id = mail.id and mail_subject.kind = 'place'
        join place on place.id::text = mail_subject.id
      where mail.status in ('sending', 'sent', 'unknown', 'returned')
    union all
    -- A feed holds nothing of a secret place.
    select visit.place_id, 'calendar', null, null, calendar_key.person_id, null, calendar_key.made_at
      from visit join place on place.id = visit.place_id and not place.secret
        join sign_up on sign_up.id = visit.sign_up_id
        join calendar_key on calendar_key.person_id = sign_up.person_id
      where visit.state in ('arranged', 'ready', 'took-place', 'missed', 'cancelled')
    union all
    select host.place_id, 'calendar', null, null, calendar_key.person_id, null, calendar_key.made_at
      from host join place on place.id = host.place_id and not place.secret
        join calendar_key on calendar_key.person_id = host.person_id
      where exists (select from visit where visit.place_id = host.place_id)
    union all
    select visit.place_id, 'certificate', null, null, sign_up.person_id, null, null
      from visit join sign_up on sign_up.id = visit.sign_up_id where visit.state = 'took-place'
    union all
    select coalesce(visit.place_id, place.id), 'page', audit.kind, audit_key.user_id, audit_key.person_id, null, audit.at
      from audit left join visit on audit.about_kind = 'visit' and visit.id = audit.about
        left join place on audit.about_kind = 'place' and place.id = audit.about
        left join audit_key on audit_key.pseudonym = audit.who
      where coalesce(visit.place_id, place.id) is not null and audit.result = 'done'
        and audit.kind in ('secret-opened', 'person-opened', 'reports-read', 'file-taken', 'mail-opened')`,
  // Closing shows at once, in every process: public pages and what a home of a round keeps are made anew.
  ...['shared_pages_changed', 'reads_of_rounds_changed'].flatMap((tells) =>
    ['leak', 'leak_place'].map(
      (table) => `create trigger ${tells} after insert or update or delete or truncate on ${table}
        for each statement execute function ${tells}()`,
    ),
  ),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
