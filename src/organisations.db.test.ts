import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openResult } from './journey/matching/matching-sealed.ts';
import { readRoundRows } from './journey/matching/reads.ts';
import { readMet } from './journey/matching/reads-met.ts';
import { saveLocks, saveWantedTies } from './journey/matching/writes.ts';
import { placeIds } from './journey/place/reads.ts';
import { aPlace } from './journey/place/testing.ts';
import { savePlaces } from './journey/place/writes.ts';
import type { ChangeAt } from './journey/programme/organisation/change.ts';
import { leaveProgramme, returnToProgramme } from './journey/programme/organisation/departure.ts';
import { mergeOrganisations } from './journey/programme/organisation/merging.ts';
import { recodeOrganisation } from './journey/programme/organisation/recoding.ts';
import { splitOrganisation } from './journey/programme/organisation/splitting.ts';
import { findRound, organisationIds } from './journey/programme/reads.ts';
import { readMembers, readOthers } from './journey/programme/reads-members.ts';
import { makeRound } from './journey/programme/round/new-round.ts';
import { namingChanged } from './journey/programme/schema.ts';
import { anOrganisation, aViewer } from './journey/programme/testing.ts';
import {
  ensureProgramme,
  ensureRound,
  nameOrganisation,
  noteAnswer,
  saveMembers,
} from './journey/programme/writes.ts';
import { signUpIds } from './journey/sign-up/reads.ts';
import { aSignUp } from './journey/sign-up/testing.ts';
import { saveExclusions, saveSignUps } from './journey/sign-up/writes.ts';
import type { ProgrammeId, RoundId } from './people/ids.ts';
import type { Connection } from './platform/db/connect.ts';
import { openTestDatabase } from './platform/db/testing.ts';
import { readHistory } from './platform/events/happened.ts';
import { allStages } from './stages.ts';

const TODAY = '2027-06-01';
let connection: Connection;
let count = 0;

beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

interface Made {
  at: ChangeAt;
  programmeId: ProgrammeId;
  /** Over since March, and one that is still to come. */
  over: RoundId;
  on: RoundId;
}

const STANDINGS = { A: 3, B: -2, C: 1, D: 0 };

/** A programme of four organisations, with the same places and people in a round that is over and in one that is on. */
async function aProgrammeOfTwo(): Promise<Made> {
  const { db } = connection;
  const code = `w${++count}`;
  const programmeId = await ensureProgramme(db, code, code);
  const over = await ensureRound(db, {
    ...{ programmeId, code: `${code}-1`, name: 'Toen' },
    ...{ firstDay: '2027-03-08', lastDay: '2027-03-26' },
  });
  const on = await ensureRound(db, {
    ...{ programmeId, code: `${code}-2`, name: 'Nu' },
    ...{ firstDay: '2027-09-06', lastDay: '2027-09-24' },
  });
  const all = Object.entries(STANDINGS).map(([one, standing]) =>
    anOrganisation(one, { standing, contactEmail: `${one.toLowerCase()}@${code}.example` }),
  );
  for (const roundId of [over, on]) {
    await saveMembers(db, { programmeId, roundId }, all);
    const organisations = await organisationIds(db, programmeId);
    await savePlaces(
      db,
      roundId,
      ['A', 'B', 'C'].map((one) => aPlace(`${one}-1`, one)),
      organisations,
    );
    const targets = { organisations, places: await placeIds(db, roundId) };
    const choices = {
      choices: [
        { kind: 'organisation' as const, code: 'B' },
        { kind: 'organisation' as const, code: 'A' },
      ],
    };
    await saveSignUps(
      db,
      roundId,
      [aSignUp('Anna', 'A', ['B-1']), aSignUp('Bo', 'B', ['A-1']), aSignUp('Cem', 'C', [], choices)],
      targets,
    );
    await saveExclusions(
      db,
      roundId,
      [{ email: 'cem@c.example', target: { kind: 'organisation', code: 'B' } }],
      { signUps: await signUpIds(db, roundId), targets, by: { in: 'import', fileName: 'werkblad.xlsx' } },
    );
  }
  const { userId } = await aViewer(db, 'coordinator', { programmeId });
  return {
    at: { programmeId, holdings: allStages.holdings, actor: userId, today: TODAY },
    programmeId,
    over,
    on,
  };
}

const rowsOf = (roundId: RoundId) => readRoundRows(connection.db, { roundId });

async function standingsOf(programmeId: ProgrammeId): Promise<number> {
  const rows = await connection.db
    .selectFrom('organisation')
    .select('standing')
    .where('programme_id', '=', programmeId)
    .execute();
  return rows.reduce((sum, { standing }) => sum + standing, 0);
}

describe('B goes up in A', () => {
  test('people, places, choices, exclusions, wished-for ties and contacts are of A, in the round that is on', async () => {
    const { db } = connection;
    const { at, programmeId, on } = await aProgrammeOfTwo();
    const organisations = await organisationIds(db, programmeId);
    await saveWantedTies(
      db,
      on,
      [
        ['A', 'B'],
        ['B', 'C'],
        ['B', 'D'],
      ],
      organisations,
    );
    await saveLocks(db, on, [
      { email: 'anna@a.example', place: 'B-1', day: '2027-03-09' },
      { email: 'cem@c.example', place: 'B-1', day: '2027-03-09' },
    ]);
    await noteAnswer(db, on, organisations.get('A')!, 'no');
    await noteAnswer(db, on, organisations.get('B')!, 'yes');
    expect(await mergeOrganisations(db, at, { from: 'B', into: 'A' })).toBe(true);
    const rows = await rowsOf(on);
    expect(rows.organisations.map(({ code, standing }) => [code, standing])).toEqual([
      ['A', 1],
      ['C', 1],
      ['D', 0],
    ]);
    expect(rows.places.map(({ code, organisation }) => [code, organisation])).toEqual([
      ['A-1', 'A'],
      ['B-1', 'A'],
      ['C-1', 'C'],
    ]);
    expect(rows.signUps.map(({ name, organisation }) => [name, organisation])).toEqual([
      ['Anna', 'A'],
      ['Bo', 'A'],
      ['Cem', 'C'],
    ]);
    // Of two choices that are one now, the better is left.
    expect(rows.signUps[2]!.choices.filter(Boolean)).toEqual([{ kind: 'organisation', code: 'A' }]);
    expect(rows.exclusions).toEqual([
      { email: 'cem@c.example', target: { kind: 'organisation', code: 'A' } },
    ]);
    expect(rows.wanted).toEqual([
      ['A', 'C'],
      ['A', 'D'],
    ]);
    // Anna would be fixed at a place of her own.
    expect(rows.locks.map(({ email }) => email)).toEqual(['cem@c.example']);
    const [member] = await readMembers(db, { roundId: on }, 'A');
    expect(member!.invitation.answer).toBe('yes');
    expect(member!.contacts.map(({ email }) => email)).toEqual([
      `a@w${count}.example`,
      `b@w${count}.example`,
    ]);
    expect(await readMembers(db, { roundId: on }, 'B')).toEqual([]);
    const [told] = await readHistory(db, { organisationId: organisations.get('B')! });
    expect(told).toMatchObject({
      kind: 'organisation.merged',
      about: { into: organisations.get('A')!, standing: -2 },
      actor: at.actor,
    });
  });

  test('B is named on no public page any more, and that is told', async () => {
    const { db } = connection;
    const { at, programmeId } = await aProgrammeOfTwo();
    const organisationId = (await organisationIds(db, programmeId)).get('B')!;
    const told = async () =>
      (await readHistory(db, { organisationId }))
        .filter(({ kind }) => kind === namingChanged.name)
        .map(({ about, actor }) => [about.named, actor]);
    await nameOrganisation(db, organisationId, true, null);
    await mergeOrganisations(db, at, { from: 'B', into: 'A' });
    expect(await told()).toEqual([
      [true, null],
      [false, at.actor],
    ]);
  });

  test('the round that is over says the same as before, and what somebody had at B counts as A', async () => {
    const { db } = connection;
    const { at, programmeId, over, on } = await aProgrammeOfTwo();
    const before = await rowsOf(over);
    const visits = [{ person: 'cem@c.example', slot: 'B-1/2027-03-09', tier: 1 }];
    await db
      .insertInto('match_run')
      .values({ round_id: over, number: 1, status: 'done', result: JSON.stringify({ visits }) })
      .execute();
    await mergeOrganisations(db, at, { from: 'B', into: 'A' });
    expect(await rowsOf(over)).toEqual(before);
    expect(await readMet(db, { roundId: on, programmeId })).toEqual(new Map([['cem@c.example', ['A']]]));
  });

  test('a code of before leads to A: a workbook with B brings nothing of B back', async () => {
    const { db } = connection;
    const { at, programmeId, on } = await aProgrammeOfTwo();
    await mergeOrganisations(db, at, { from: 'B', into: 'A' });
    expect(
      await saveMembers(db, { programmeId, roundId: on }, [anOrganisation('B', { standing: 9 })]),
    ).toEqual({ added: 0, changed: 0, same: 0 });
    const organisations = await organisationIds(db, programmeId);
    expect(organisations.get('B')).toBe(organisations.get('A'));
    await savePlaces(db, on, [aPlace('B-2', 'B')], organisations);
    expect((await rowsOf(on)).organisations.map(({ code }) => code)).toEqual(['A', 'C', 'D']);
    expect(await readOthers(db, { programmeId, roundId: on })).toEqual([]);
    // The round that was over had B; one made after it has A.
    const { db: _, ...after } = { db, programmeId, name: `Daarna ${count}`, submission: crypto.randomUUID() };
    const next = await makeRound(db, { ...after, from: on });
    const made = (await findRound(db, next))!;
    expect((await readMembers(db, { roundId: made.id })).map(({ code }) => code)).toEqual(['A', 'C', 'D']);
  });

  test('one cannot go up in itself, in what is not there, or in one of another programme; twice is once', async () => {
    const { db } = connection;
    const { at, programmeId } = await aProgrammeOfTwo();
    await aProgrammeOfTwo();
    for (const [from, into] of [
      ['A', 'A'],
      ['A', 'X'],
      ['X', 'A'],
    ] as const) {
      expect(await mergeOrganisations(db, at, { from, into })).toBe(false);
    }
    expect(await mergeOrganisations(db, at, { from: 'B', into: 'A' })).toBe(true);
    expect(await mergeOrganisations(db, at, { from: 'B', into: 'A' })).toBe(false);
    expect(await standingsOf(programmeId)).toBe(2);
  });
});

test('who was confirmed by B is confirmed by A that B goes up in, and by nobody yet in a part that goes on by itself', async () => {
  const { db } = connection;
  const stateOfBo = async (on: RoundId) => {
    const id = (await signUpIds(db, on)).get('bo@b.example')!;
    const { state } = await db
      .selectFrom('employment_state')
      .select('state')
      .where('sign_up_id', '=', id)
      .executeTakeFirstOrThrow();
    return { id, state };
  };
  const confirmed = async () => {
    const made = await aProgrammeOfTwo();
    const organisation_id = (await organisationIds(db, made.programmeId)).get('B')!;
    const { id } = await stateOfBo(made.on);
    await db
      .insertInto('employment')
      .values({ sign_up_id: id, organisation_id, answer: 'yes', said_in: 'page', told_by: '' })
      .execute();
    expect((await stateOfBo(made.on)).state).toBe('confirmed');
    return { ...made, bo: id };
  };
  const merged = await confirmed();
  await mergeOrganisations(db, merged.at, { from: 'B', into: 'A' });
  expect((await stateOfBo(merged.on)).state).toBe('confirmed');
  const split = await confirmed();
  const form = { name: 'Eigen huis', kind: '', region: '', code: 'E', standing: 0 };
  await splitOrganisation(db, split.at, { ...form, from: 'B', only: [split.bo] });
  expect((await stateOfBo(split.on)).state).toBe('open');
});

describe('a part of B goes on as E', () => {
  test('with the places and people that were chosen; who must not come to B must not come to E', async () => {
    const { db } = connection;
    const { at, on, over } = await aProgrammeOfTwo();
    const before = await rowsOf(over);
    const only = [(await placeIds(db, on)).get('B-1')!, (await signUpIds(db, on)).get('bo@b.example')!];
    const form = { name: 'Eigen huis', kind: 'opvang', region: '', code: 'E', standing: -3 };
    expect(await splitOrganisation(db, at, { ...form, from: 'B', only })).toEqual({ code: 'E' });
    const rows = await rowsOf(on);
    expect(rows.organisations.map(({ code, standing }) => [code, standing])).toEqual([
      ['E', -3],
      ['A', 3],
      ['B', 1],
      ['C', 1],
      ['D', 0],
    ]);
    expect(rows.places.find(({ code }) => code === 'B-1')?.organisation).toBe('E');
    expect(rows.signUps.find(({ name }) => name === 'Bo')?.organisation).toBe('E');
    expect(rows.exclusions.map(({ target }) => target.code)).toEqual(['B', 'E']);
    expect(await rowsOf(over)).toEqual(before);
    const again = { ...form, from: 'B', only: [] };
    expect(await splitOrganisation(db, at, again)).toEqual({ taken: 'code' });
    expect(await splitOrganisation(db, at, { ...again, code: '' })).toEqual({ taken: 'name' });
  });

  test('places and people of another organisation do not come along, whatever is sent', async () => {
    const { db } = connection;
    const { at, on } = await aProgrammeOfTwo();
    const only = [(await placeIds(db, on)).get('A-1')!, (await signUpIds(db, on)).get('anna@a.example')!];
    const form = { name: 'Eigen huis', kind: '', region: '', code: 'E', standing: 0 };
    await splitOrganisation(db, at, { ...form, from: 'B', only });
    const rows = await rowsOf(on);
    expect(rows.places.find(({ code }) => code === 'A-1')?.organisation).toBe('A');
    expect(rows.signUps.find(({ name }) => name === 'Anna')?.organisation).toBe('A');
  });
});

test('another code is one everywhere, and nobody else gets the old one', async () => {
  const { db } = connection;
  const { at, programmeId, on } = await aProgrammeOfTwo();
  // People and places may be called as an organisation is.
  const result = {
    visits: [{ person: 'B', slot: 'B/2027-03-09', tier: 1 }],
    balance: [{ organisation: 'B', sent: 0, received: 1, net: 1 }],
  };
  await db
    .insertInto('match_run')
    .values({ round_id: on, number: 1, status: 'done', result: JSON.stringify(result) })
    .execute();
  expect(await recodeOrganisation(db, at, { from: 'B', to: 'A' })).toBe('taken');
  expect(await recodeOrganisation(db, at, { from: 'B', to: 'NIEUW' })).toBeNull();
  expect(await recodeOrganisation(db, at, { from: 'B', to: 'NIEUW' })).toBeNull();
  expect(await recodeOrganisation(db, at, { from: 'A', to: 'B' })).toBe('taken');
  const organisations = await organisationIds(db, programmeId);
  expect(organisations.get('B')).toBe(organisations.get('NIEUW'));
  expect((await rowsOf(on)).places.map(({ organisation }) => organisation)).toEqual(['A', 'NIEUW', 'C']);
  const [run] = await db.selectFrom('match_run').select(openResult).where('round_id', '=', on).execute();
  expect(run!.result?.balance).toEqual([{ organisation: 'NIEUW', sent: 0, received: 1, net: 1 }]);
  expect(run!.result?.visits).toEqual([{ person: 'B', slot: 'B/2027-03-09', tier: 1 }]);
  // It can have its own code back.
  expect(await recodeOrganisation(db, at, { from: 'NIEUW', to: 'B' })).toBeNull();
  expect(await recodeOrganisation(db, at, { from: 'A', to: 'NIEUW' })).toBe('taken');
});

test('who leaves says no in the round that is on, is in no new one, and can come back', async () => {
  const { db } = connection;
  const { at, programmeId, on, over } = await aProgrammeOfTwo();
  const before = await rowsOf(over);
  await leaveProgramme(db, at, 'B');
  await leaveProgramme(db, at, 'D');
  const answers = async () =>
    (await readMembers(db, { roundId: on })).map(({ code, invitation }) => [code, invitation.answer]);
  // Nothing was of D.
  expect(await answers()).toEqual([
    ['A', null],
    ['B', 'no'],
    ['C', null],
  ]);
  expect(await rowsOf(over)).toEqual(before);
  const make = async (name: string) => {
    const code = await makeRound(db, { programmeId, name, submission: crypto.randomUUID(), from: null });
    return (await readMembers(db, { roundId: (await findRound(db, code))!.id })).map((one) => one.code);
  };
  expect(await make(`Zonder ${count}`)).toEqual(['A', 'C']);
  expect(await readOthers(db, { programmeId, roundId: on })).toEqual([]);
  await returnToProgramme(db, at, 'D');
  expect(await make(`Met ${count}`)).toEqual(['A', 'C', 'D']);
});

const changes = fc.array(
  fc.record({
    what: fc.constantFrom('merge', 'split', 'recode', 'leave', 'return'),
    one: fc.nat(7),
    two: fc.nat(7),
    standing: fc.integer({ min: -5, max: 5 }),
    part: fc.nat(3),
  }),
  { minLength: 1, maxLength: 6 },
);

test('whatever changes, the sum of the standings stays, nothing gets lost, and a round that is over keeps its figures', async () => {
  const { db } = connection;
  await fc.assert(
    fc.asyncProperty(changes, async (list) => {
      const { at, programmeId, over, on } = await aProgrammeOfTwo();
      // A code may change there too; which organisation it is does not.
      const figures = async (roundId: RoundId) => {
        const ids = await organisationIds(db, programmeId);
        const rows = await rowsOf(roundId);
        const own = new Map(
          (
            await db
              .selectFrom('organisation')
              .select(['id', 'code'])
              .where('programme_id', '=', programmeId)
              .execute()
          ).map(({ id, code }) => [code, id]),
        );
        const idOf = (code: string) => own.get(code) ?? ids.get(code);
        return {
          standings: new Map(rows.organisations.map(({ code, standing }) => [idOf(code), standing])),
          places: new Map(rows.places.map(({ code, organisation }) => [code, idOf(organisation)])),
          people: new Map(rows.signUps.map(({ email, organisation }) => [email, idOf(organisation)])),
          exclusions: rows.exclusions.map(({ email, target }) => [email, idOf(target.code)]),
        };
      };
      const before = await figures(over);
      for (const [index, { what, one, two, standing, part }] of list.entries()) {
        const codes = (await readMembers(db, { roundId: on })).map(({ code }) => code);
        const [from, into] = [codes[one % codes.length]!, codes[two % codes.length]!];
        const places = [...(await placeIds(db, on)).values()];
        const form = { name: `Deel ${index}`, kind: '', region: '', code: '', standing };
        if (what === 'merge') await mergeOrganisations(db, at, { from, into });
        if (what === 'split') await splitOrganisation(db, at, { ...form, from, only: places.slice(0, part) });
        if (what === 'recode') await recodeOrganisation(db, at, { from, to: `R${index}` });
        if (what === 'leave') await leaveProgramme(db, at, from);
        if (what === 'return') await returnToProgramme(db, at, from);
      }
      expect(await standingsOf(programmeId)).toBe(2);
      expect(await figures(over)).toEqual(before);
      const now = await rowsOf(on);
      expect(now.places).toHaveLength(3);
      expect(now.signUps).toHaveLength(3);
      const members = new Set(now.organisations.map(({ code }) => code));
      for (const { organisation } of [...now.places, ...now.signUps])
        expect(members.has(organisation)).toBe(true);
      // Where Cem could not go, Cem cannot go.
      expect(now.exclusions.length).toBeGreaterThan(0);
    }),
    { numRuns: 25, seed: 2027 },
  );
}, 120_000);
