import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrate } from '../migrate.ts';
import { openTestDatabase } from '../testing.ts';

const [signUp, draft, request, place, host, contact, organisation, round] = Array.from(
  { length: 8 },
  randomUUID,
) as [string, string, string, string, string, string, string, string];
const digest = 'a'.repeat(64);

/** Each kind of mail as the version before left it, with what it is about from now on. */
const before: [kind: string, about: object, things: string[]][] = [
  ['people.sign-in', { further: '/mijn' }, []],
  [
    'programme.invitation',
    { contactId: contact, roundId: round },
    [`contact_person ${contact}`, `round ${round}`],
  ],
  [
    'programme.reminder',
    { contactId: contact, roundId: round },
    [`contact_person ${contact}`, `round ${round}`],
  ],
  [
    'programme.declined',
    { roundId: round, organisationId: organisation },
    [`organisation ${organisation}`, `round ${round}`],
  ],
  ['sign-up.confirm', { draftId: draft }, [`sign_up_draft ${draft}`]],
  ['sign-up.unfinished', { draftId: draft }, [`sign_up_draft ${draft}`]],
  ['sign-up.permission', { requestId: request }, [`permission_request ${request}`]],
  ['sign-up.permission-reminder', { requestId: request }, [`permission_request ${request}`]],
  ['sign-up.answer', { requestId: request }, [`permission_request ${request}`]],
  ['sign-up.refusal', { requestId: request }, [`permission_request ${request}`]],
  ['sign-up.receipt', { signUpId: signUp }, [`sign_up ${signUp}`]],
  ['sign-up.withdrawn', { roundId: round, digest }, [`round ${round}`, `withdrawal ${digest}`]],
  ['sign-up.digest', { roundId: round, what: 'matchOn', day: '2027-02-01' }, [`round ${round}`]],
  [
    'sign-up.days-changed',
    { placeId: place, version: 2, before: [['2027-03-09']], after: [], to: { signUpId: signUp } },
    [`place ${place}`, `sign_up ${signUp}`],
  ],
  [
    'sign-up.days-changed',
    { placeId: place, version: 2, before: [], after: [], to: { hostId: host } },
    [`host ${host}`, `place ${place}`],
  ],
  // Of before mails had a kind.
  ['', {}, []],
];

test('mails that stand are listed with what they are about, whatever became of them', async () => {
  const connection = await openTestDatabase('0022-happened');
  const { db } = connection;
  try {
    for (const [at, [kind, about]] of before.entries()) {
      const status = at % 2 === 0 ? 'sent' : 'queued';
      await sql`insert into mail (kind, recipient, about, status)
        values (${kind}, 'kees@pol.example', ${JSON.stringify(about)}::jsonb, ${status})`.execute(db);
    }
    await migrate(db, '0026-mail-subject');
    const rows = await db
      .selectFrom('mail')
      .leftJoin('mail_subject', 'mail_subject.mail_id', 'mail.id')
      .select(['mail.number', 'mail.kind', 'mail_subject.kind as thing', 'mail_subject.id'])
      .orderBy('mail.number')
      .orderBy('thing')
      .execute();
    const found = Map.groupBy(rows, ({ number }) => number);
    expect(
      [...found.values()].map((things) => [
        things[0]!.kind,
        things.flatMap(({ thing, id }) => (thing === null ? [] : [`${thing} ${id}`])),
      ]),
    ).toEqual(before.map(([kind, , things]) => [kind, things]));
    await db.deleteFrom('mail').execute();
    expect(await db.selectFrom('mail_subject').selectAll().execute()).toEqual([]);
  } finally {
    await connection.close();
  }
});
