import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { Viewer } from '../../../people/scope.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { migrate } from '../../../platform/db/migrate.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { inviteOrganisations, remindOrganisations } from '../invitation/invitations.ts';
import { findRound, readOrganisations, readRoundOrganisations, roundOrganisationIds } from '../reads.ts';
import { readMembers, readOthers } from '../reads-members.ts';
import { findSpokenFor, readOwnInvitations } from '../reads-own.ts';
import { makeRound } from '../round/new-round.ts';
import { anOrganisation, aViewer } from '../testing.ts';
import { ensureProgramme, ensureRound, joinRound, noteAnswer, saveMembers } from '../writes.ts';
import { addOrganisation, leaveRound } from './membership.ts';

let connection: Connection;
let count = 0;
let programmeId: ProgrammeId;
/** The one that is on, with A and B, and the next, with B and C. */
let running: RoundId;
let next: RoundId;

beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());
beforeEach(async () => {
  const { db } = connection;
  const code = `lid-${++count}`;
  programmeId = await ensureProgramme(db, code, code);
  running = await ensureRound(db, { programmeId, code: `${code}-1`, name: 'Nu' });
  next = await ensureRound(db, { programmeId, code: `${code}-2`, name: 'Straks' });
  const member = (one: string) =>
    anOrganisation(one, { contactEmail: `${one}@${code}.example`.toLowerCase() });
  await saveMembers(db, { programmeId, roundId: running }, [member('A'), member('B')]);
  await saveMembers(db, { programmeId, roundId: next }, [member('B'), member('C')]);
});

const at = (roundId: RoundId, today = '2027-01-04') => ({
  roundId,
  programmeId,
  locale: 'nl' as const,
  today,
});
const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);
const contactOf = async (code: string): Promise<Viewer> => {
  const all = new Map([
    ...(await roundOrganisationIds(connection.db, running)),
    ...(await roundOrganisationIds(connection.db, next)),
  ]);
  return aViewer(connection.db, 'contact', { programmeId, organisationId: all.get(code)! });
};

describe('two rounds with three organisations', () => {
  test('every list of a round has its own, and the programme has all', async () => {
    const { db } = connection;
    for (const [roundId, own, other] of [
      [running, ['A', 'B'], ['C']],
      [next, ['B', 'C'], ['A']],
    ] as const) {
      expect(codes(await readMembers(db, { roundId }))).toEqual(own);
      expect(codes(await readRoundOrganisations(db, roundId))).toEqual(own);
      expect([...(await roundOrganisationIds(db, roundId)).keys()].sort()).toEqual(own);
      expect(codes(await readOthers(db, { roundId, programmeId }))).toEqual(other);
      expect(await readMembers(db, { roundId }, other[0])).toEqual([]);
    }
    expect(codes(await readOrganisations(db, programmeId))).toEqual(['A', 'B', 'C']);
  });

  test('an invitation and a reminder to all reach those of the round alone', async () => {
    const { db } = connection;
    expect(await inviteOrganisations(db, at(running))).toBe(2);
    expect(await inviteOrganisations(db, at(running), 'C')).toBe(0);
    expect(await remindOrganisations(db, at(running, '2027-01-05'))).toBe(2);
    const mails = await db.selectFrom('mail').select('kind').execute();
    expect(mails).toHaveLength(4);
    const invited = await readMembers(db, { roundId: next });
    expect(invited.map(({ invitation }) => invitation.invitedOn)).toEqual([null, null]);
  });

  test('who speaks for an organisation finds its own rounds, and no other by its address', async () => {
    const { db } = connection;
    await inviteOrganisations(db, at(running));
    await inviteOrganisations(db, at(next));
    for (const [code, own, other] of [
      ['A', [running], next],
      ['B', [running, next], null],
      ['C', [next], running],
    ] as const) {
      const contact = await contactOf(code);
      const found = await findSpokenFor(db, contact, code);
      if (found === null || found === 'several') throw new Error(`${code} is not there`);
      const rounds = (await readOwnInvitations(db, found, '2027-01-05')).map(({ round }) => round.id);
      expect(rounds.sort()).toEqual([...own].sort());
      const address = `${code}@lid-${count}-${other === next ? 2 : 1}`;
      if (other !== null) expect(await findSpokenFor(db, contact, address)).toBeNull();
    }
  });

  test('a round made after another has its organisations; one that is begun afresh has all', async () => {
    const { db } = connection;
    const make = async (name: string, from: RoundId | null) => {
      const code = await makeRound(db, { programmeId, name, submission: crypto.randomUUID(), from });
      return codes(await readMembers(db, { roundId: (await findRound(db, code))!.id }));
    };
    expect(await make(`Erna ${count}`, running)).toEqual(['A', 'B']);
    expect(await make(`Opnieuw ${count}`, null)).toEqual(['A', 'B', 'C']);
  });

  test('what is added by hand in one round is not in the other, and can be put in it', async () => {
    const { db } = connection;
    const form = { name: 'Dorpsteam', kind: '', region: '', standing: 0 };
    expect(await addOrganisation(db, at(next), { code: 'D', ...form })).toEqual({ code: 'D' });
    expect(codes(await readMembers(db, { roundId: next }))).toEqual(['D', 'B', 'C']);
    expect(codes(await readMembers(db, { roundId: running }))).toEqual(['A', 'B']);
    // Something else under that code is refused, with where the first one is.
    expect(await addOrganisation(db, at(running), { code: 'D', ...form, name: 'Anders' })).toEqual({
      taken: 'code',
      elsewhere: true,
    });
    expect(await joinRound(db, at(running), ['D', 'D', 'bestaat-niet'])).toBe(1);
    expect(await joinRound(db, at(running), ['D'])).toBe(0);
    expect(codes(await readMembers(db, { roundId: running }))).toEqual(['D', 'A', 'B']);
  });

  test('an organisation of another programme cannot be put in a round', async () => {
    const { db } = connection;
    const elsewhere = await ensureProgramme(db, `elders-${count}`, 'Elders');
    const roundElsewhere = await ensureRound(db, {
      programmeId: elsewhere,
      code: `elders-${count}`,
      name: 'Elders',
    });
    await saveMembers(db, { programmeId: elsewhere, roundId: roundElsewhere }, [
      anOrganisation('X', { contactEmail: '' }),
    ]);
    expect(await joinRound(db, at(running), ['X'])).toBe(0);
    expect(await joinRound(db, { roundId: running, programmeId: elsewhere }, ['X'])).toBe(0);
    expect(codes(await readMembers(db, { roundId: running }))).toEqual(['A', 'B']);
  });

  test('an organisation leaves a round in which nothing is of it, and comes back by what is made for it', async () => {
    const { db } = connection;
    const ids = await roundOrganisationIds(db, next);
    await noteAnswer(db, next, ids.get('B')!, 'no');
    expect(await leaveRound(db, next, ids.get('B')!)).toEqual(['invitation']);
    expect(await leaveRound(db, next, ids.get('C')!)).toEqual([]);
    expect(await leaveRound(db, next, ids.get('C')!)).toEqual([]);
    // Who said no is still in the round: it can change its mind.
    expect(codes(await readMembers(db, { roundId: next }))).toEqual(['B']);
    expect(codes(await readMembers(db, { roundId: running }))).toEqual(['A', 'B']);
    expect(codes(await readOthers(db, at(next)))).toEqual(['A', 'C']);
    await noteAnswer(db, next, ids.get('C')!, 'yes');
    expect(codes(await readMembers(db, { roundId: next }))).toEqual(['B', 'C']);
  });

  test('a workbook brings organisations into its own round, and says what is new there', async () => {
    const { db } = connection;
    const [c] = (await readOrganisations(db, programmeId)).filter(({ code }) => code === 'C');
    expect(await saveMembers(db, at(running), [c!, anOrganisation('E', { contactEmail: '' })])).toEqual({
      added: 2,
      changed: 0,
      same: 0,
    });
    expect(await saveMembers(db, at(running), [c!])).toEqual({ added: 0, changed: 0, same: 1 });
    expect(codes(await readMembers(db, { roundId: running }))).toEqual(['A', 'B', 'C', 'E']);
    expect(codes(await readMembers(db, { roundId: next }))).toEqual(['B', 'C']);
  });
});

test('of rounds from before, each has what has something in it; the newest all, and so has who is nowhere', async () => {
  const old = await openTestDatabase('0012-permission-and-exclusions');
  try {
    const { db } = old;
    const id = async (statement: ReturnType<typeof sql<{ id: string }>>) =>
      (await statement.execute(db)).rows[0]!.id;
    const programme = await id(sql`insert into programme (code, name) values ('p', 'P') returning id`);
    const round = (code: string) =>
      id(sql`insert into round (programme_id, code, name, seed)
        values (${programme}, ${code}, ${code}, 'x') returning id`);
    const [first, second] = [await round('een'), await round('twee')];
    const organisation = (code: string) =>
      id(sql`insert into organisation (programme_id, code, name, kind, region, contact_name, contact_email, earlier_rounds)
        values (${programme}, ${code}, ${code}, '', '', '', '', '') returning id`);
    const [asked, added] = [await organisation('A'), await organisation('B')];
    await organisation('C');
    await sql`insert into invitation (round_id, organisation_id, invited_on)
      values (${first}, ${asked}, '2027-01-04'), (${second}, ${added}, '2027-01-04')`.execute(db);
    await migrate(db);
    expect(codes(await readMembers(db, { roundId: first as RoundId }))).toEqual(['A', 'C']);
    expect(codes(await readMembers(db, { roundId: second as RoundId }))).toEqual(['A', 'B', 'C']);
  } finally {
    await old.close();
  }
});
