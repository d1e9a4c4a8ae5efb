import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import type { Connection } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { inviteOrganisations, remindOrganisations } from './invitation/invitations.ts';
import { isAsked, mayRemind } from './programme-answer.ts';
import { organisationIds } from './reads.ts';
import { readMembers } from './reads-members.ts';
import type { Answer } from './tables.ts';
import { anOrganisation } from './testing.ts';
import { ensureProgramme, ensureRound, saveMembers } from './writes.ts';

const [YESTERDAY, TODAY, TOMORROW] = ['2027-01-22', '2027-01-23', '2027-01-24'];

/** Everything that can be stored of an invitation, of who has a contact person and of who has none. */
const CASES = [null, YESTERDAY, TODAY, TOMORROW].flatMap((invited_on) =>
  [null, YESTERDAY, TODAY].flatMap((reminded_on) =>
    ([null, 'yes', 'no'] satisfies (Answer | null)[]).flatMap((answer) =>
      [0, 1].map((contacts) => ({ invited_on, reminded_on, answer, contacts })),
    ),
  ),
);

let connection: Connection;
let rounds = 0;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

/** A round with an organisation for each case, and one that nothing is stored of. */
async function fresh() {
  const { db } = connection;
  const programmeId: ProgrammeId = await ensureProgramme(db, `ronde-${++rounds}`, 'Programma');
  const roundId: RoundId = await ensureRound(db, { programmeId, code: `ronde-${rounds}`, name: 'Ronde' });
  const codes = CASES.map((_, index) => `O${index}`);
  const without = { contactName: '', contactEmail: '' };
  await saveMembers(db, { programmeId, roundId }, [
    ...codes.map((code, index) => anOrganisation(code, CASES[index]!.contacts === 0 ? without : {})),
    anOrganisation('NEW'),
  ]);
  const ids = await organisationIds(db, programmeId);
  await db
    .insertInto('invitation')
    .values(
      CASES.map(({ contacts: _, ...row }, index) => ({
        ...{ ...row, round_id: roundId, organisation_id: ids.get(codes[index]!)! },
      })),
    )
    .execute();
  return { db, at: { programmeId, roundId, locale: 'nl' as const, today: TODAY } };
}

const changed = (before: unknown[], after: unknown[]) =>
  before.flatMap((one, index) => (JSON.stringify(one) === JSON.stringify(after[index]) ? [] : [one]));

test('whom the database reminds is whom the rule names', async () => {
  const { db, at } = await fresh();
  const before = await readMembers(db, at);
  const named = before.filter((member) => mayRemind(member, TODAY));
  expect(named).toHaveLength(2);
  expect(await remindOrganisations(db, at)).toBe(named.length);
  const after = await readMembers(db, at);
  expect(after.filter((member) => mayRemind(member, TODAY))).toEqual([]);
  const invitations = [before, after].map((all) => all.map(({ code, invitation }) => ({ code, invitation })));
  expect(changed(invitations[0]!, invitations[1]!)).toEqual(
    named.map(({ code, invitation }) => ({ code, invitation })),
  );
});

test('whom the database invites is who has a contact person and was not asked', async () => {
  const { db, at } = await fresh();
  const named = (await readMembers(db, at)).filter(
    ({ contacts, invitation }) => contacts.length > 0 && !isAsked(invitation),
  );
  expect(await inviteOrganisations(db, at)).toBe(named.length);
  const invited = (await readMembers(db, at)).filter(({ code }) => named.some((one) => one.code === code));
  expect(invited.map(({ invitation }) => invitation.invitedOn)).toEqual(named.map(() => TODAY));
});
