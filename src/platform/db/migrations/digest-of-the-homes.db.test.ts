import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrate } from '../migrate.ts';
import { openTestDatabase } from '../testing.ts';

test('a mail on the day before a date that went out is not posted again under its new name', async () => {
  const { db, close } = await openTestDatabase('0027-reminders-of-a-person');
  await sql`insert into mail (kind, recipient, locale, about, dedupe) values
    ('sign-up.digest', 'bo@regio.example', 'nl', '{}', 'sign-up.digest r bo@regio.example matchOn 2027-02-10'),
    ('sign-up.receipt', 'bo@regio.example', 'nl', '{}', 'sign-up.receipt x')`.execute(db);
  await migrate(db, '0028-digest-of-the-homes');
  const rows = await db.selectFrom('mail').select(['kind', 'dedupe']).orderBy('kind').execute();
  expect(rows).toEqual([
    { kind: 'homes.digest', dedupe: 'homes.digest r bo@regio.example matchOn 2027-02-10' },
    { kind: 'sign-up.receipt', dedupe: 'sign-up.receipt x' },
  ]);
  await close();
});
