import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import { aPerson } from '../../people/person/testing.ts';
import type { Connection, Db } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { placeIds, readOpenPlaces } from '../place/reads.ts';
import type { Place } from '../place/schema.ts';
import { aPlace } from '../place/testing.ts';
import { savePlaces } from '../place/writes.ts';
import { organisationIds } from '../programme/reads.ts';
import { anOrganisation } from '../programme/testing.ts';
import { ensureProgramme, ensureRound, saveMembers } from '../programme/writes.ts';
import { readSignUps, signUpIds } from './reads.ts';
import { readExclusionsInForce } from './reads-exclusions.ts';
import type { Choice, Exclusion } from './schema.ts';
import { hasPossibleChoice } from './sign-up.ts';
import { canGoSomewhere } from './sign-up-can-go.ts';
import { aSignUp } from './testing.ts';
import { saveExclusions, saveSignUps } from './writes.ts';

const ORGANISATIONS = ['A', 'B', 'C'] as const;
const DAYS = ['2027-03-08', '2027-03-09', '2027-03-10'];
const MOST_PLACES = 4;
const NAMES = ['Anna', 'Bo', 'Cem', 'Dia', 'Ed'];

const organisation = fc.constantFrom(...ORGANISATIONS);
/** What stands in the way is rarer than what does not, and a failure shrinks to a round in which nothing else does. */
const rarely = fc.nat(4).map((n) => n === 4);
const mostly = <T>(usual: T, ...others: T[]) => fc.constantFrom(usual, usual, usual, ...others);
const placeAt = fc.nat(MOST_PLACES - 1);
const personAt = fc.nat(NAMES.length - 1);

const place = fc.record({
  organisation,
  /** Two slots of a place begin on different days. */
  slots: fc.uniqueArray(
    fc.record({
      days: fc.subarray(DAYS, { minLength: 1, maxLength: 2 }),
      capacity: fc.integer({ min: 1, max: 3 }),
    }),
    { selector: ({ days }) => days[0], minLength: 1, maxLength: 2 },
  ),
  condition: mostly<Place['condition']>('none', 'own-declaration', 'screening', 'client-contact'),
  minimum: mostly(1, 2, 3),
  secret: fc.boolean(),
  /** Who of the round receives there: the first, or behind somebody from outside. */
  host: fc.option(fc.record({ person: personAt, isFirst: fc.boolean() }), { freq: 3 }),
  isWithdrawn: rarely,
});

/** A number is a place, as far as there are so many. */
const choice = fc.oneof(organisation, placeAt);

const person = fc.record({
  organisation,
  choices: fc.array(fc.option(choice, { freq: 8 }), { minLength: 1, maxLength: 2 }),
  days: fc.subarray(DAYS, { minLength: 2 }),
  screeningSeen: fc.boolean(),
  clientContact: fc.boolean(),
  permission: fc.boolean(),
  isAside: rarely,
  /** Receives at a place, as they said themselves. */
  hosts: fc.option(placeAt, { freq: 1 }),
  noted: fc.option(fc.oneof(organisation, placeAt, fc.record({ person: personAt })), { freq: 2 }),
  said: fc.option(organisation, { freq: 1 }),
  /** Of the second: has the address of the first. */
  sharesMailbox: rarely,
});

const round = fc.record({
  refuses: fc.option(organisation, { freq: 1 }),
  places: fc.array(place, { minLength: 2, maxLength: MOST_PLACES }),
  people: fc.array(person, { minLength: 1, maxLength: NAMES.length }),
});
type Given = typeof round extends fc.Arbitrary<infer R> ? R : never;

let connection: Connection;
let db: Db;
let programmeId: ProgrammeId;
let organisations: Map<string, string>;
let made = 0;

beforeAll(async () => {
  connection = await openTestDatabase();
  db = connection.db;
  programmeId = await ensureProgramme(db, 'ergens', 'Ergens');
}, 60_000);
afterAll(() => connection.close());

const placeCode = (index: number) => `P-${index}`;

const keysOf = (people: Given['people']) =>
  people.map(({ sharesMailbox }, index) =>
    index === 1 && sharesMailbox
      ? `anna-${made}@a.example#2`
      : `${NAMES[index]!.toLowerCase()}-${made}@a.example`,
  );

async function store(given: Given): Promise<RoundId> {
  const code = `ronde-${++made}`;
  const roundId = await ensureRound(db, { programmeId, code, name: code });
  const members = ORGANISATIONS.map((one) => anOrganisation(one, { contactName: '', contactEmail: '' }));
  await saveMembers(db, { programmeId, roundId }, members);
  organisations = await organisationIds(db, programmeId);
  if (given.refuses !== null) {
    const organisation_id = organisations.get(given.refuses)!;
    const row = { round_id: roundId, organisation_id, answer: 'no' as const };
    await db
      .insertInto('invitation')
      .values({ ...row, invited_on: null })
      .execute();
  }
  const keys = keysOf(given.people);
  await storePlaces(roundId, given);
  await storePeople(roundId, given, keys);
  return roundId;
}

async function storePlaces(roundId: RoundId, { places }: Given) {
  const offered = places.map(({ organisation: at, condition, minimum, secret, slots }, index) => {
    const inOrder = slots.toSorted((a, b) => (a.days[0]! < b.days[0]! ? -1 : 1));
    return aPlace(placeCode(index), at, { condition, minimum, secret, slots: inOrder });
  });
  await savePlaces(db, roundId, offered, organisations);
  const ids = await placeIds(db, roundId);
  for (const [index, { isWithdrawn }] of places.entries()) {
    if (!isWithdrawn) continue;
    const withdrawn = { withdrawn_at: new Date() };
    await db
      .updateTable('place')
      .set(withdrawn)
      .where('id', '=', ids.get(placeCode(index))!)
      .execute();
  }
}

async function storePeople(roundId: RoundId, { places, people }: Given, keys: readonly string[]) {
  const targets = { organisations, places: await placeIds(db, roundId) };
  const isThere = (index: number) => index < places.length;
  const toChoice = (one: string | number | null): Choice | null => {
    if (typeof one === 'string') return { kind: 'organisation', code: one };
    return one !== null && isThere(one) ? { kind: 'place', code: placeCode(one) } : null;
  };
  const signUps = people.map(
    ({ choices, hosts, days, permission, screeningSeen, clientContact, ...one }, index) =>
      aSignUp(NAMES[index]!, one.organisation, [], {
        ...{ email: keys[index]!, days, permission, screeningSeen, clientContact },
        choices: choices.map(toChoice),
        hosts: hosts !== null && isThere(hosts) ? placeCode(hosts) : null,
      }),
  );
  await saveSignUps(db, roundId, signUps, targets);
  const ids = await signUpIds(db, roundId);
  const targetOf = (noted: Given['people'][number]['noted']) =>
    typeof noted === 'object' && noted !== null
      ? { kind: 'person' as const, code: keys[noted.person] ?? '' }
      : toChoice(noted);
  const exclusions = people.flatMap(({ noted }, index): Exclusion[] => {
    const target = targetOf(noted);
    const isNobody = target === null || target.code === '' || target.code === keys[index];
    return isNobody ? [] : [{ email: keys[index]!, target }];
  });
  await saveExclusions(db, roundId, exclusions, {
    signUps: ids,
    targets,
    by: { in: 'import', fileName: 'a.xlsx' },
  });
  for (const [index, { isAside, said }] of people.entries()) {
    const id = ids.get(keys[index]!)!;
    await db.updateTable('sign_up').set({ set_aside: isAside }).where('id', '=', id).execute();
    if (said === null) continue;
    const row = { sign_up_id: id, organisation_id: organisations.get(said)! };
    await db.insertInto('safety_said').values(row).execute();
  }
  await storeHosts(roundId, places, keys);
}

async function storeHosts(roundId: RoundId, places: Given['places'], keys: readonly string[]) {
  const ids = await placeIds(db, roundId);
  const stranger = await aPerson(db, programmeId, 'Fleur', 'fleur@elders.example');
  const people = await db
    .selectFrom('sign_up')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .select(['person_main.key', 'person_main.id'])
    .where('round_id', '=', roundId)
    .execute();
  for (const [index, { host }] of places.entries()) {
    const receives = host && people.find(({ key }) => key === keys[host.person]);
    if (!host || !receives) continue;
    const hosts = host.isFirst ? [receives.id] : [stranger, receives.id];
    const rows = hosts.map((person_id, position) => ({
      place_id: ids.get(placeCode(index))!,
      position,
      person_id,
    }));
    await db.insertInto('host').values(rows).execute();
  }
}

/** Who has a choice that can be, by their keys: as the rule says of the rows, and the database by itself. */
async function whoCanGo(roundId: RoundId) {
  const signUps = await readSignUps(db, roundId);
  const places = await readOpenPlaces(db, roundId);
  const exclusions = await readExclusionsInForce(db, roundId);
  const rows = await db
    .selectFrom('sign_up')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .select('person_main.key')
    .where('round_id', '=', roundId)
    .where(canGoSomewhere)
    .execute();
  const able = signUps.filter((signUp) => hasPossibleChoice(signUp, places, exclusions));
  return {
    rule: able.map(({ email }) => email).sort(),
    database: rows.map(({ key }) => key).sort(),
  };
}

test('the database says of everybody what the rule says: whether one of the choices can be', async () => {
  const seen = { can: 0, cannot: 0 };
  await fc.assert(
    fc.asyncProperty(round, async (given) => {
      const { rule, database } = await whoCanGo(await store(given));
      expect(database).toEqual(rule);
      seen.can += rule.length;
      seen.cannot += given.people.length - rule.length;
    }),
    { numRuns: 50, seed: 11 },
  );
  // A rule that hardly ever says one of the two would hold anything together.
  expect(Math.min(seen.can, seen.cannot)).toBeGreaterThan(40);
}, 180_000);

test('who would meet there whom they must not meet can go nowhere, whoever of the two it was noted of', async () => {
  const anna = {
    ...{ organisation: 'A' as const, choices: [0], days: DAYS, permission: true, isAside: false },
    ...{
      screeningSeen: false,
      clientContact: false,
      sharesMailbox: false,
      hosts: null,
      said: null,
      noted: null,
    },
  };
  const host = { person: 1, isFirst: false };
  const offer = {
    ...{ organisation: 'B' as const, slots: [{ days: ['2027-03-08'], capacity: 1 }], minimum: 1, host },
    ...{ condition: 'none' as const, secret: false, isWithdrawn: false },
  };
  const bo = { ...anna, organisation: 'B' as const, choices: [] };
  const cases = [
    [anna, bo, 1],
    [{ ...anna, noted: { person: 1 } }, bo, 0],
    [anna, { ...bo, noted: { person: 0 } }, 0],
    [{ ...anna, said: 'C' as const }, { ...bo, organisation: 'C' as const }, 0],
  ] as const;
  for (const [one, other, count] of cases) {
    const given = { refuses: null, places: [offer], people: [one, other] };
    const who = await whoCanGo(await store(given));
    expect(who.rule).toHaveLength(count);
    expect(who.database).toEqual(who.rule);
  }
});
