import { type Kysely, sql } from 'kysely';

/** What the mails that stand are about is in their ids; every kind of mail calls the same thing by the same name. */
const named = `(values
  ('sign_up', coalesce(about ->> 'signUpId', about -> 'to' ->> 'signUpId')),
  ('sign_up_draft', about ->> 'draftId'),
  ('permission_request', about ->> 'requestId'),
  ('withdrawal', about ->> 'digest'),
  ('place', about ->> 'placeId'),
  ('host', about -> 'to' ->> 'hostId'),
  ('contact_person', about ->> 'contactId'),
  ('organisation', about ->> 'organisationId'),
  ('round', about ->> 'roundId')
)`;

/** Each thing that a mail is about, so that who forgets it finds the mail without looking into JSON. */
const statements = [
  `create table mail_subject (
    mail_id uuid not null references mail (id) on delete cascade,
    kind text not null,
    id text not null,
    primary key (mail_id, kind, id)
  )`,
  `insert into mail_subject (mail_id, kind, id)
    select mail.id, named.kind, named.id from mail, lateral ${named} as named (kind, id)
    where named.id is not null`,
  `create index mail_subject_thing on mail_subject (kind, id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
