import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RoundId } from '../../people/ids.ts';
import { aPerson } from '../../people/person/testing.ts';
import type { Connection } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { aProgramme } from '../programme/testing.ts';
import { remindManager } from './permission/permission.ts';
import { signUpIds } from './reads.ts';
import { readPermissionWaits } from './reads-permissions.ts';
import { mayAskManager } from './sign-up-permission.ts';
import { saveSignUps } from './writes.ts';

const [YESTERDAY, TODAY] = ['2027-01-22', '2027-01-23'];
const MANAGER = 'lea@a.example';

/** Everything that can be stored of a question to a manager, and nobody to ask, or nobody asked. */
const CASES = [
  { manager: '', request: null },
  { manager: MANAGER, request: null },
  ...[null, YESTERDAY, TODAY].flatMap((mailed_on) =>
    [null, 'no' as const].map((answer) => ({ manager: MANAGER, request: { mailed_on, answer } })),
  ),
];
const email = (index: number) => `mens-${index}@a.example`;

let connection: Connection;
let roundId: RoundId;
beforeAll(async () => {
  connection = await openTestDatabase();
  const { db } = connection;
  const scope = await aProgramme(db, 'hier');
  roundId = scope.roundId;
  const people = CASES.map(({ manager: managerEmail }, index) => ({
    ...{ name: 'Mens', email: email(index), organisation: 'A', jobTitle: '', newcomer: false },
    ...{ unplacedBefore: false, learningGoal: '', imageBefore: '', choices: [], days: [], visits: 1 },
    ...{ hosts: null, managerName: 'Lea', managerEmail, permission: false },
    ...{ screeningSeen: false, clientContact: false },
  }));
  await saveSignUps(db, roundId, people, { organisations: scope.organisations, places: new Map() });
  const ids = await signUpIds(db, roundId);
  for (const [index, { request }] of CASES.entries()) {
    if (!request) continue;
    const row = {
      ...request,
      sign_up_id: ids.get(email(index))!,
      manager_id: await aPerson(db, scope.programmeId, 'Lea', MANAGER),
    };
    await db.insertInto('permission_request').values(row).execute();
  }
}, 60_000);
afterAll(() => connection.close());

test('whose manager gets a mail is whom the rule names, and nobody twice on a day', async () => {
  const { db } = connection;
  const mailed = async () => {
    const found: string[] = [];
    for (const wait of await readPermissionWaits(db, roundId)) {
      const says = mayAskManager(wait, TODAY);
      expect([wait.email, await remindManager({ db }, wait.id, TODAY)]).toEqual([wait.email, says]);
      if (says) found.push(wait.email);
    }
    return found.sort();
  };
  // Not asked; asked on a day that is not known; asked yesterday.
  expect(await mailed()).toEqual([email(1), email(2), email(4)]);
  expect(await mailed()).toEqual([]);
});
