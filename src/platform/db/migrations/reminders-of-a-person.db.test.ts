import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrate } from '../migrate.ts';
import { openTestDatabase } from '../testing.ts';

test('whoever wanted no reminders goes on wanting none, known to the programme or not', async () => {
  const { db, close } = await openTestDatabase('0026-mail-subject');
  const { rows: programmes } = await sql<{ id: string }>`
    insert into programme (code, name) values ('hier', 'Hier'), ('elders', 'Elders') returning id`.execute(
    db,
  );
  const [here, elsewhere] = programmes.map(({ id }) => id);
  for (const programme of [here, elsewhere]) {
    await sql`with made as (insert into person (programme_id, name) values (${programme}, 'Kees') returning id)
      insert into person_address (person_id, programme_id, email, number, main)
      select id, ${programme}::uuid, 'kees@pol.example', 1, true from made`.execute(db);
  }
  await sql`insert into reminder_stop (programme_id, email, stopped_at) values
    (${here}, 'kees@pol.example', '2027-01-02'), (${here}, 'niemand@pol.example', '2027-01-03')`.execute(db);
  await migrate(db, '0027-reminders-of-a-person');
  const { rows } = await sql`
    select programme.code, address.email, person.name, person.reminders_stopped_at::date::text as since
    from person join programme on programme.id = person.programme_id
    join person_address as address on address.person_id = person.id
    order by programme.code, address.email`.execute(db);
  expect(rows).toEqual([
    { code: 'elders', email: 'kees@pol.example', name: 'Kees', since: null },
    { code: 'hier', email: 'kees@pol.example', name: 'Kees', since: '2027-01-02' },
    { code: 'hier', email: 'niemand@pol.example', name: '', since: '2027-01-03' },
  ]);
  await close();
});
