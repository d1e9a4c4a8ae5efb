import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../connect.ts';
import { migrate } from '../migrate.ts';
import { openTestDatabase } from '../testing.ts';

let connection: Connection;
const programmes: Record<string, string> = {};
const rounds: Record<string, string> = {};
const organisations: Record<string, string> = {};

const insert = async (statement: ReturnType<typeof sql<{ id: string }>>) =>
  (await statement.execute(connection.db)).rows[0]!.id;

async function aProgramme(code: string): Promise<void> {
  programmes[code] = await insert(
    sql`insert into programme (code, name) values (${code}, ${code}) returning id`,
  );
  organisations[code] = await anOrganisation(code, `ORG${code}`, '', '');
  for (const round of [`${code}1`, `${code}2`]) {
    rounds[round] = await insert(sql`insert into round (programme_id, code, name, seed)
      values (${programmes[code]}, ${round}, ${round}, 's') returning id`);
  }
}

const anOrganisation = (programme: string, code: string, name: string, email: string) =>
  insert(sql`insert into organisation (programme_id, code, name, kind, region, contact_name, contact_email, earlier_rounds)
    values (${programmes[programme]}, ${code}, ${code}, '', '', ${name}, ${email}, '') returning id`);

const aSignUp = (round: string, name: string, email: string, manager: [string, string] = ['', '']) =>
  insert(sql`insert into sign_up (round_id, organisation_id, name, email, job_title, newcomer, unplaced_before,
      learning_goal, image_before, days, visits, manager_name, manager_email, permission, screening_seen, client_contact)
    values (${rounds[round]}, ${organisations[round[0]!]}, ${name}, ${email}, '', false, false, '', '', '{}', 1,
      ${manager[0]}, ${manager[1]}, false, false, false) returning id`);

async function aHost(round: string, name: string, email: string): Promise<string> {
  const place =
    await insert(sql`insert into place (round_id, organisation_id, code, title, secret, host_name, host_email,
      condition, minimum) values (${rounds[round]}, ${organisations[round[0]!]}, ${randomUUID().slice(0, 8)}, 't', false,
      ${name}, ${email}, 'none', 1) returning id`);
  return insert(sql`insert into host (place_id, position, name, email)
    values (${place}, 0, ${name}, ${email.toLowerCase()}) returning id`);
}

async function anAccount(
  email: string,
  name: string,
  roles: [string, string, string | null][],
): Promise<string> {
  const id = randomUUID();
  await sql`insert into "user" (id, name, email, "emailVerified") values (${id}, ${name}, ${email}, true)`.execute(
    connection.db,
  );
  for (const [kind, programme, organisation] of roles) {
    await sql`insert into role (user_id, kind, programme_id, organisation_id)
      values (${id}, ${kind}, ${programmes[programme] ?? null}, ${organisation})`.execute(connection.db);
  }
  return id;
}

/** Who somebody is, in words: the name, and how they are called in a match. */
const who = async (table: string, id: string, column = 'person_id') => {
  const { rows } = await sql<{ name: string; key: string; id: string }>`
    select person_main.id, person_main.name, person_main.key from ${sql.table(table)} as row
    join person_main on person_main.id = row.${sql.ref(column)} where row.id = ${id}`.execute(connection.db);
  return rows[0] ?? null;
};

const made: Record<string, string> = {};
beforeAll(async () => {
  connection = await openTestDatabase('0022-happened');
  const { db } = connection;
  for (const code of ['p', 'q']) await aProgramme(code);
  made.kim1 = await aSignUp('p1', 'kim Eik', 'Kim@a.example');
  made.kim2 = await aSignUp('p2', 'Kim  Eik', 'kim@a.example', ['Bo Ros', 'BO@a.example']);
  made.kimElsewhere = await aSignUp('q1', 'Kim Eik', 'kim@a.example');
  made.team1 = await aSignUp('p1', 'Cas Berk', 'team@a.example', ['', 'bo@a.example']);
  made.team2 = await aSignUp('p2', 'Lea Den', 'team@a.example', ['Zonder Adres', '']);
  made.bo = await aSignUp('p2', 'Bo Ros', 'bo@a.example');
  made.nameless = await aSignUp('p2', '', 'noname@a.example');
  made.host = await aHost('p1', 'KIM EIK', 'Kim@A.example');
  made.hostOther = await aHost('p1', 'Mo Iep', 'kim@a.example');
  made.hostUnnamed = await aHost('p2', '', 'lou@a.example');
  made.hostNamed = await aHost('p2', 'Lou Els', 'lou@a.example');
  made.hostAlone = await aHost('p2', 'Zonder Mail', '');
  made.lead = await anOrganisation('p', 'LEAD', 'Kím Eik', 'Kim@a.example');
  made.leadAlone = await anOrganisation('p', 'ALONE', 'Alleen Naam', '');
  made.contact = await insert(sql`insert into contact_person (organisation_id, name, email)
    values (${made.lead}, 'Kím Eik', 'kim@a.example') returning id`);
  made.byAddress = await insert(sql`insert into contact_person (organisation_id, name, email)
    values (${made.lead}, 'an@a.example', 'an@a.example') returning id`);
  made.request = await insert(sql`insert into permission_request (sign_up_id, manager_email)
    values (${made.kim2}, 'Bo@a.example') returning id`);
  made.requestGone = await insert(sql`insert into permission_request (sign_up_id, manager_email)
    values (${made.team1}, 'weg@a.example') returning id`);
  for (const [name, email, confirmed] of [
    ['draft', 'kim@a.example', new Date()],
    ['typed', 'typed@a.example', null],
  ] as const) {
    made[name] =
      await insert(sql`insert into sign_up_draft (round_id, email, locale, answers, confirmed_at, expires_at)
      values (${rounds.p2}, ${email}, 'nl', '{}', ${confirmed}, now()) returning id`);
  }
  made.kimUser = await anAccount('kim@a.example', 'Kim', [
    ['participant', 'p', null],
    ['participant', 'q', null],
    ['contact', 'p', made.lead],
  ]);
  made.teamUser = await anAccount('team@a.example', 'Cas Berk', [['participant', 'p', null]]);
  made.coordinator = await anAccount('sietske@regio.example', 'Sietske', [['coordinator', 'p', null]]);
  made.operator = await anAccount('wendy@regio.example', 'Wendy', [['operator', '', null]]);
  for (const round of ['p1', 'p2']) {
    const instance = JSON.stringify({ people: [{ id: 'team@a.example' }, { id: 'kim@a.example' }] });
    await sql`insert into match_run (round_id, number, status, instance) values (${rounds[round]}, 1, 'done', ${instance})`.execute(
      db,
    );
  }
  await migrate(db, '0023-person');
}, 60_000);
afterAll(() => connection.close());

test('one name at one address is one person over rounds and tables, as it is written last', async () => {
  const kim = await who('sign_up', made.kim2!);
  expect(kim).toMatchObject({ name: 'Kim  Eik', key: 'kim@a.example' });
  expect(await who('sign_up', made.kim1!)).toEqual(kim);
  expect(await who('host', made.host!)).toEqual(kim);
  expect(await who('contact_person', made.contact!)).toEqual(kim);
  expect(await who('organisation', made.lead!, 'contact_id')).toEqual(kim);
  expect(await who('sign_up_draft', made.draft!)).toEqual(kim);
});

test('another name at that address is another person, and so is the same one in another programme', async () => {
  const kim = await who('sign_up', made.kim2!);
  const elsewhere = await who('sign_up', made.kimElsewhere!);
  expect(elsewhere).toMatchObject({ name: 'Kim Eik', key: 'kim@a.example' });
  expect(elsewhere?.id).not.toBe(kim?.id);
  expect(await who('host', made.hostOther!)).toMatchObject({ name: 'Mo Iep', key: 'kim@a.example#2' });
});

test('two people who followed each other at one address are two, the newest first, also in the runs of old', async () => {
  expect(await who('sign_up', made.team2!)).toMatchObject({ name: 'Lea Den', key: 'team@a.example' });
  expect(await who('sign_up', made.team1!)).toMatchObject({ name: 'Cas Berk', key: 'team@a.example#2' });
  const { rows } = await sql<{ code: string; ids: unknown }>`select code,
    jsonb_path_query_array(instance, '$.people[*].id') as ids
    from match_run join round on round.id = match_run.round_id order by code`.execute(connection.db);
  expect(rows).toEqual([
    { code: 'p1', ids: ['team@a.example#2', 'kim@a.example'] },
    { code: 'p2', ids: ['team@a.example', 'kim@a.example'] },
  ]);
});

test('a manager who signs up is one person, also where only the address stood', async () => {
  const bo = await who('sign_up', made.bo!);
  expect(bo).toMatchObject({ name: 'Bo Ros', key: 'bo@a.example' });
  expect(await who('sign_up', made.kim2!, 'manager_id')).toEqual(bo);
  expect(await who('sign_up', made.team1!, 'manager_id')).toEqual(bo);
  expect(await who('permission_request', made.request!, 'manager_id')).toEqual(bo);
  expect(await who('sign_up', made.bo!, 'manager_id')).toBe(null);
});

test('who has no name or no address is there as well', async () => {
  expect(await who('sign_up', made.nameless!)).toMatchObject({ name: '', key: 'noname@a.example' });
  const lou = await who('host', made.hostNamed!);
  expect(lou).toMatchObject({ name: 'Lou Els', key: 'lou@a.example' });
  expect(await who('host', made.hostUnnamed!)).toEqual(lou);
  expect(await who('host', made.hostAlone!)).toMatchObject({ name: 'Zonder Mail', key: '' });
  expect(await who('organisation', made.leadAlone!, 'contact_id')).toMatchObject({
    name: 'Alleen Naam',
    key: '',
  });
  expect(await who('sign_up', made.team2!, 'manager_id')).toMatchObject({ name: 'Zonder Adres', key: '' });
  expect(await who('contact_person', made.byAddress!)).toMatchObject({ name: '', key: 'an@a.example' });
  expect(await who('permission_request', made.requestGone!, 'manager_id')).toMatchObject({
    key: 'weg@a.example',
  });
});

test('nobody is made of an address that nobody confirmed', async () => {
  expect(await who('sign_up_draft', made.typed!)).toBe(null);
  const { rows } = await sql`select email from person_address where email = 'typed@a.example'`.execute(
    connection.db,
  );
  expect(rows).toEqual([]);
});

test('a role is of a person; a mailbox of two who take part has two, and an operator is nobody of a programme', async () => {
  const { rows } = await sql<{ role: string }>`
    select concat_ws(' ', "user".name, role.kind, programme.code, person_main.key) as role
    from role join "user" on "user".id = role.user_id
    left join programme on programme.id = role.programme_id
    left join person_main on person_main.id = role.person_id order by 1`.execute(connection.db);
  expect(rows.map(({ role }) => role)).toEqual([
    'Cas Berk participant p team@a.example',
    'Cas Berk participant p team@a.example#2',
    'Kim contact p kim@a.example',
    'Kim participant p kim@a.example',
    'Kim participant q kim@a.example',
    'Sietske coordinator p sietske@regio.example',
    'Wendy operator',
  ]);
});
