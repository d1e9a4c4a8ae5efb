import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PersonId } from '../../../people/ids.ts';
import { aPerson } from '../../../people/person/testing.ts';
import { giveRole } from '../../../people/writes.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { makeMailKeys } from '../../../platform/mail/keys.ts';
import { callBack } from '../../../post/calling-back.ts';
import type { Press } from '../../../post/press.ts';
import { carryOut, rehearse } from '../../../post/pressing.ts';
import { aProgramme } from '../../programme/testing.ts';
import { storeSignUp } from '../testing.ts';
import { askingManagers } from './presses.ts';

const press = askingManagers as Press;
const presses = new Map([[press.name, press]]);
const TODAY = '2027-01-11';
const desk = {
  baseUrl: 'https://wissel.example',
  keys: makeMailKeys('a secret of the test that is long enough'),
  today: () => TODAY,
};

let connection: Connection;
let scope: Awaited<ReturnType<typeof aProgramme>>;
let userId: string;
const ids = new Map<string, string>();
beforeAll(async () => {
  connection = await openTestDatabase();
  const { db } = connection;
  scope = await aProgramme(db, 'hier');
  const { programmeId } = scope;
  userId = await giveRole(db, {
    email: 'sietske@regio.example',
    name: 'S',
    kind: 'coordinator',
    programmeId,
  });
  const kees = await aPerson(db, programmeId, 'Kees Baas', 'kees@pol.example');
  ids.set('Nora', await signUp('Nora', kees));
  ids.set('Omar', await signUp('Omar', kees, { mailedOn: '2027-01-04' }));
  ids.set('Pia', await signUp('Pia', kees, { mailedOn: TODAY }));
  ids.set('Quinten', await signUp('Quinten', null));
  ids.set('Rosa', await signUp('Rosa', kees, { mailedOn: '2027-01-04', answer: 'no' }));
});
afterAll(() => connection.close());

async function signUp(
  name: string,
  manager_id: PersonId | null,
  asked?: { mailedOn: string; answer?: 'no' },
): Promise<string> {
  const { db } = connection;
  const id = await storeSignUp(db, {
    round_id: scope.roundId,
    organisation_id: scope.organisations.get('A')!,
    person_id: await aPerson(db, scope.programmeId, name, `${name.toLowerCase()}@a.example`),
    manager_id,
  });
  if (asked && manager_id) {
    const answer = asked.answer ?? null;
    await db
      .insertInto('permission_request')
      .values({
        ...{ sign_up_id: id, manager_id, mailed_on: asked.mailedOn, answer },
        answered_at: answer && new Date('2027-01-05'),
      })
      .execute();
  }
  return id;
}

const at = (those: readonly string[] | null) => ({ ...scope, locale: 'nl' as const, today: TODAY, those });
const look = (those: readonly string[] | null = null) =>
  rehearse(connection.db, press, at(those), desk, { userId, sentence: '' });

async function asked() {
  const rows = await connection.db
    .selectFrom('permission_request')
    .select(['sign_up_id', 'mailed_on'])
    .execute();
  const on = new Map(rows.map(({ sign_up_id, mailed_on }) => [sign_up_id, mailed_on]));
  return Object.fromEntries([...ids].map(([name, id]) => [name, on.get(id) ?? null]));
}

const BEFORE = { Nora: null, Omar: '2027-01-04', Pia: TODAY, Quinten: null, Rosa: '2027-01-04' };

test('it says whom it reaches and who is passed by, and makes no key of a link while it is looked at', async () => {
  const { reached, mails, leftOut, letters } = await look();
  // Kees has two mails: one for each whom he has to answer for.
  expect([reached, mails]).toEqual([[{ name: 'Kees Baas', email: 'kees@pol.example' }], 2]);
  expect(leftOut.map(({ why, names }) => [why.nl, names])).toEqual([
    ['De leidinggevende kreeg vandaag al een mail', ['Pia']],
    ['Er is geen adres van een leidinggevende', ['Quinten']],
    ['De leidinggevende zei nee', ['Rosa']],
  ]);
  expect(letters[0]?.letter.subject).toMatch(/Mag (Nora|Omar) meedoen|mag (Nora|Omar) meedoen/);
  expect(await connection.db.selectFrom('permission_key').select('hash').execute()).toEqual([]);
  expect(await asked()).toEqual(BEFORE);
});

test('of those who were chosen no other is asked', async () => {
  const { mails, leftOut } = await look([ids.get('Omar')!, ids.get('Quinten')!, crypto.randomUUID()]);
  expect([mails, leftOut.map(({ names }) => names)]).toEqual([1, [['Quinten']]]);
});

test('called back, a question that nobody got is none, and the day of the mail before stands again', async () => {
  const { db } = connection;
  const pressIt = async () => {
    const { mark: shown } = await look();
    const done = await carryOut(db, press, at(null), { userId, sentence: '', shown });
    if (done === 'changed') throw new Error('nobody has changed anything');
    return done.bundleId;
  };
  const bundleId = await pressIt();
  expect(await asked()).toEqual({ ...BEFORE, Nora: TODAY, Omar: TODAY });
  const call = (id: string) => callBack(db, presses, { roundId: scope.roundId, bundleId: id, userId });
  expect((await call(bundleId))?.calledBack).toBe(2);
  expect(await asked()).toEqual(BEFORE);
  expect((await call(await pressIt()))?.calledBack).toBe(2);
  expect(await asked()).toEqual(BEFORE);
});
