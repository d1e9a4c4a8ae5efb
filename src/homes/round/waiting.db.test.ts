import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeIds } from '../../journey/place/reads.ts';
import type { Place } from '../../journey/place/schema.ts';
import { aPlace } from '../../journey/place/testing.ts';
import { savePlaces } from '../../journey/place/writes.ts';
import { organisationIds, readRounds } from '../../journey/programme/reads.ts';
import { anOrganisation } from '../../journey/programme/testing.ts';
import { ensureProgramme, ensureRound, saveMembers } from '../../journey/programme/writes.ts';
import { signUpIds } from '../../journey/sign-up/reads.ts';
import type { Choice } from '../../journey/sign-up/schema.ts';
import { aSignUp } from '../../journey/sign-up/testing.ts';
import { saveExclusions, saveSignUps } from '../../journey/sign-up/writes.ts';
import { STATES, type State } from '../../journey/visit/visit.ts';
import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import { aPerson } from '../../people/person/testing.ts';
import type { Connection } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { tasks } from '../testing.ts';
import type { WaitingFacts } from './facts.ts';
import { viewRound } from './home.ts';
import { readRoundHome } from './reads.ts';
import { readWaiting } from './waiting.ts';

const TODAY = '2027-01-23';
const ORGANISATIONS = ['A', 'B', 'C', 'D', 'E', 'F'];
const DAYS = ['2027-03-08', '2027-03-09', '2027-04-30'];

const oneOf = <T>(...values: T[]) => fc.constantFrom(...values);
// Two of them have nothing in the round.
const organisation = oneOf('A', 'B', 'C', 'D');

/** Everything that makes something wait, and what makes it not. */
const place = fc.record({
  organisation,
  slots: fc.uniqueArray(fc.record({ day: oneOf(...DAYS), capacity: fc.nat(2).map((n) => n + 1) }), {
    selector: ({ day }) => day,
    maxLength: 2,
  }),
  condition: oneOf<Place['condition']>('none', 'own-declaration', 'screening', 'client-contact'),
  minimum: oneOf(1, 1, 2),
  isWithdrawn: oneOf(false, false, true),
});

const person = fc.record({
  organisation,
  /** A number is one of the places, as far as there are so many. */
  choices: fc.array(fc.oneof(oneOf('A', 'A', 'A', 'B', 'D'), fc.nat(5)), { maxLength: 3 }),
  days: fc.subarray(DAYS),
  permission: fc.boolean(),
  screeningSeen: fc.boolean(),
  clientContact: fc.boolean(),
  isAside: oneOf(false, false, true),
  wantsToHost: oneOf(false, false, true),
  /** Where they must not come: as a coordinator noted it, and as they said it. */
  noted: fc.subarray(ORGANISATIONS, { maxLength: 2 }),
  said: fc.subarray(ORGANISATIONS, { maxLength: 2 }),
  asked: oneOf(
    null,
    { on: '2027-01-22T12:00:00Z', mailed_on: TODAY, answer: null },
    { on: '2027-01-16T22:59:59Z', mailed_on: '2027-01-16', answer: null },
    { on: '2027-01-15T22:59:59Z', mailed_on: null, answer: null },
    { on: '2027-01-15T23:00:00Z', mailed_on: null, answer: 'no' as const },
  ),
  hasManager: fc.boolean(),
});

/** Of somebody to one of the places, each by its number, as far as there are so many. */
const visit = fc.record({
  person: fc.nat(3),
  place: fc.nat(2),
  state: oneOf<State>('offered', 'arranged', ...STATES),
  day: oneOf('2027-01-20', '2027-01-25', '2027-03-08'),
  replyBy: oneOf('2027-01-22', TODAY),
  visitorSays: oneOf('took-place' as const, 'missed' as const),
  hostSays: oneOf('took-place' as const, 'missed' as const),
});

const round = fc.record({
  signUpCloses: oneOf(null, '2027-01-22', '2027-01-29'),
  lastDay: oneOf(null, '2027-03-26'),
  invitations: fc.array(
    fc.record({
      invitedOn: oneOf(null, null, '2027-01-11', TODAY),
      answer: oneOf(null, null, 'yes' as const, 'no' as const),
      hasContact: fc.boolean(),
    }),
    { minLength: ORGANISATIONS.length, maxLength: ORGANISATIONS.length },
  ),
  places: fc.array(place, { maxLength: 5 }),
  people: fc.array(person, { maxLength: 7 }),
  proposed: fc.array(oneOf('', 'A', 'Elders'), { maxLength: 3 }),
  visits: fc.uniqueArray(visit, { selector: ({ person, place }) => `${person} ${place}`, maxLength: 4 }),
  runs: fc.array(oneOf('running' as const, 'failed' as const, 'done' as const), { maxLength: 2 }),
});
type Given = typeof round extends fc.Arbitrary<infer R> ? R : never;

let connection: Connection;
let made = 0;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

async function store(programmeId: ProgrammeId, given: Given): Promise<RoundId> {
  const { db } = connection;
  const code = `ronde-${++made}`;
  const roundId = await ensureRound(db, { programmeId, code, name: code });
  await db
    .updateTable('round')
    .set({ sign_up_opens: '2027-01-11', sign_up_closes: given.signUpCloses, last_day: given.lastDay })
    .where('id', '=', roundId)
    .execute();
  await saveMembers(
    db,
    { programmeId, roundId },
    ORGANISATIONS.map((one) => anOrganisation(one, { contactName: '', contactEmail: '' })),
  );
  const organisations = await organisationIds(db, programmeId);
  for (const [index, { invitedOn, answer, hasContact }] of given.invitations.entries()) {
    const organisation_id = organisations.get(ORGANISATIONS[index]!)!;
    if (invitedOn !== null || answer !== null) {
      const row = { round_id: roundId, organisation_id, invited_on: invitedOn, answer };
      await db.insertInto('invitation').values(row).execute();
    }
    if (!hasContact) continue;
    const person_id = await aPerson(db, programmeId, 'Lea', `lea-${made}-${index}@a.example`);
    await db.insertInto('contact_person').values({ organisation_id, person_id }).execute();
  }
  const codeOf = (index: number) => `P-${index}`;
  const keyOf = (index: number) => `mens-${made}-${index}@a.example`;
  const nameOf = (index: number) => `Mens ${'ABCDEFG'[index]}`;
  const places = given.places.map(({ slots, isWithdrawn: _, ...one }, index) =>
    aPlace(codeOf(index), one.organisation, {
      ...one,
      // Somebody who takes part receives there: whom they must not meet does not come.
      ...(given.people[index]?.wantsToHost
        ? { hostName: nameOf(index), hostEmail: keyOf(index) }
        : { hostName: '', hostEmail: '' }),
      slots: slots
        .map(({ day, capacity }) => ({ days: [day], capacity }))
        .toSorted((a, b) => (a.days[0]! < b.days[0]! ? -1 : 1)),
    }),
  );
  await savePlaces(db, roundId, places, organisations);
  for (const [index, { isWithdrawn }] of given.places.entries()) {
    if (!isWithdrawn) continue;
    await db
      .updateTable('place')
      .set({ withdrawn_at: new Date() })
      .where('round_id', '=', roundId)
      .where('code', '=', codeOf(index))
      .execute();
  }
  const targets = { organisations, places: await placeIds(db, roundId) };
  const toChoice = (choice: string | number): Choice | null =>
    typeof choice === 'string'
      ? { kind: 'organisation', code: choice }
      : given.places[choice]
        ? { kind: 'place', code: codeOf(choice) }
        : null;
  await saveSignUps(
    db,
    roundId,
    given.people.map(({ choices, hasManager, ...one }, index) =>
      aSignUp('Mens', one.organisation, [], {
        ...{ email: keyOf(index), name: nameOf(index), permission: one.permission },
        ...{ screeningSeen: one.screeningSeen, clientContact: one.clientContact, days: one.days },
        choices: choices.map(toChoice),
        managerEmail: hasManager ? `lea-${made}@b.example` : '',
        managerName: hasManager ? 'Lea' : '',
      }),
    ),
    targets,
  );
  const signUps = await signUpIds(db, roundId);
  for (const [index, { isAside, wantsToHost, said, asked, organisation }] of given.people.entries()) {
    const id = signUps.get(keyOf(index))!;
    const answer = [null, 'no' as const, 'yes' as const][index % 3]!;
    if (answer !== null) {
      const row = { sign_up_id: id, organisation_id: organisations.get(organisation)! };
      await db
        .insertInto('employment')
        .values({ ...row, answer, said_in: 'page' })
        .execute();
    }
    await db
      .updateTable('sign_up')
      .set({ set_aside: isAside, wants_to_host: wantsToHost })
      .where('id', '=', id)
      .execute();
    for (const one of said) {
      const row = { sign_up_id: id, organisation_id: organisations.get(one)! };
      await db.insertInto('safety_said').values(row).execute();
    }
    if (asked === null) continue;
    const { on, ...question } = asked;
    const row = { sign_up_id: id, manager_id: null, asked_at: new Date(on), ...question };
    await db.insertInto('permission_request').values(row).execute();
  }
  const exclusions = given.people.flatMap(({ noted }, index) =>
    noted.map((one) => ({ email: keyOf(index), target: { kind: 'organisation' as const, code: one } })),
  );
  const apart = given.people.flatMap(({ noted }, index) =>
    noted.length === 1 && index > 0
      ? [{ email: keyOf(index), target: { kind: 'person' as const, code: keyOf(index - 1) } }]
      : [],
  );
  await saveExclusions(db, roundId, [...exclusions, ...apart], {
    ...{ signUps, targets, by: { in: 'import', fileName: 'ronde.xlsx' } },
  });
  for (const [index, proposed] of given.proposed.entries()) {
    const draft = {
      ...{ round_id: roundId, email: `nieuw-${made}-${index}@e.example`, locale: 'nl' as const },
      answers: JSON.stringify({ proposed: proposed && 'Elders', organisation: proposed === 'A' ? 'A' : '' }),
      ...{ confirmed_at: new Date(), sent_at: new Date(), expires_at: new Date(), begun_from: null },
    };
    await db.insertInto('sign_up_draft').values(draft).execute();
  }
  for (const { person, place, state, day, replyBy, visitorSays, hostSays } of given.visits) {
    const [one, place_id] = [given.people[person], targets.places.get(codeOf(place))];
    if (!one || !place_id) continue;
    const sides = { visitor_says: visitorSays, host_says: hostSays };
    const row = { ...sides, round_id: roundId, state, days: [day], reply_by: replyBy };
    await db
      .insertInto('visit')
      .values({
        ...{ ...row, place_id, sign_up_id: signUps.get(keyOf(person))! },
        organisation_id: organisations.get(one.organisation)!,
      })
      .execute();
  }
  for (const [index, status] of given.runs.entries()) {
    const result = {
      visits: [{ person: 'a' }, { person: 'a' }, { person: 'b' }],
      unplaced: [{ person: 'c' }],
    };
    const run = {
      ...{ round_id: roundId, number: index + 1, status, progress: null, instance: null, finished_at: null },
      result: status === 'done' ? JSON.stringify(result) : null,
      faults: status === 'failed' ? JSON.stringify({ kind: 'broken' }) : null,
    };
    await db.insertInto('match_run').values(run).execute();
  }
  return roundId;
}

test('where a coordinator starts, each round says of itself what its own home says', async () => {
  const { db } = connection;
  const shows: string[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(round, { minLength: 1, maxLength: 2 }), async (given) => {
      const programmeId = await ensureProgramme(db, `hier-${made}`, 'Hier');
      for (const one of given) await store(programmeId, one);
      const rounds = await readRounds(db, [programmeId]);
      const waiting = await readWaiting(db, rounds, TODAY);
      for (const { id: roundId } of rounds) {
        const home = viewRound(await readRoundHome(db, { roundId, programmeId }, TODAY), TODAY);
        const { crowded, refused, match, ...counted } = waiting.get(roundId)!;
        expect(home).toMatchObject(counted);
        // Told apart among fewer, and in no order: a list of names is not what is shown there.
        expect(refused.length).toBe(home.refused.length);
        const namesOf = (list: readonly { name: string }[]) => list.map(({ name }) => name).sort();
        expect(namesOf(crowded)).toEqual(namesOf(home.crowded));
        // Whether a proposal still holds is said by its own home alone.
        expect(match).toEqual(
          home.match.state === 'stale' ? { ...home.match, state: 'proposal' } : home.match,
        );
        const shown = async (facts: WaitingFacts) =>
          (await tasks.ofRound(db, facts)).map(({ says: _, to: __, press: ___, ...task }) => task);
        const own = await shown(home);
        expect(await shown(waiting.get(roundId)!)).toEqual(own);
        shows.push(...own.map(({ name }) => name));
      }
    }),
    { numRuns: 40, seed: 11 },
  );
  // What never waits would be compared with nothing.
  expect([...new Set(shows)].sort()).toEqual(
    [
      ...[
        'contactless',
        'alone',
        'at-risk',
        'crowded',
        'dates',
        'dayless',
        'dayless-visit',
        'denied',
        'disagree',
        'failed',
        'impossible',
        'invite',
        'match',
        'no-places',
      ],
      ...[
        'nobody',
        'offer',
        'offerless',
        'outside',
        'permission',
        'proposed',
        'refused',
        'silent',
        'unconfirmed',
        'unready',
        'unsafe',
        'waiting',
        'willing',
      ],
    ].sort(),
  );
}, 120_000);

test('how often the database is asked does not depend on how many rounds there are', async () => {
  const { db } = connection;
  const programmeId = await ensureProgramme(db, 'vragen', 'Vragen');
  const [one] = fc.sample(round, { numRuns: 1, seed: 3 });
  const asked: number[] = [];
  for (const count of [1, 3]) {
    while ((await readRounds(db, [programmeId])).length < count) await store(programmeId, one!);
    let queries = 0;
    const counting = db.withPlugin({
      transformQuery({ node }) {
        queries += 1;
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    await readWaiting(counting, await readRounds(db, [programmeId]), TODAY);
    asked.push(queries);
  }
  expect(asked[1]).toBe(asked[0]);
});
