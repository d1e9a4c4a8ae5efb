import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownAt } from '../../../people/person/testing.ts';
import { personFor } from '../../../people/person/writes.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { placeIds } from '../../place/reads.ts';
import { aPlace } from '../../place/testing.ts';
import { savePlaces } from '../../place/writes.ts';
import { anOrganisation, aProgramme } from '../../programme/testing.ts';
import { ensureRound, saveMembers } from '../../programme/writes.ts';
import { aSignUp, storeSignUp } from '../testing.ts';
import { saveSignUps } from '../writes.ts';
import { withdraw } from './withdrawal.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

const EXCLUSION = { made_in: 'page' as const, made_at: new Date('2027-01-11T09:00:00Z') };

/** Two rounds of a programme, each with a place at A; Nora of B has signed up for the first. */
async function aProgrammeWithNora(code: string) {
  const { db } = connection;
  const { programmeId, roundId, organisations } = await aProgramme(db, code);
  const next = await ensureRound(db, { programmeId, code: `${code}-next`, name: 'Volgende' });
  await saveMembers(
    db,
    { programmeId, roundId: next },
    ['A', 'B'].map((one) => anOrganisation(one)),
  );
  const mail = `nora@${code}.example`;
  for (const at of [roundId, next])
    await savePlaces(
      db,
      at,
      [aPlace('A-1', 'A', { hostName: 'Aaf', hostEmail: `aaf@${code}.example` })],
      organisations,
    );
  const signUp = async (at: typeof roundId, email = mail) =>
    saveSignUps(db, at, [aSignUp('Nora', 'B', ['A-1'], { email })], {
      ...{ organisations, places: await placeIds(db, at) },
    });
  const exclude = async (what: { place_id?: string; organisation_id?: string }) => {
    const { id } = await db
      .selectFrom('sign_up')
      .select('id')
      .where('round_id', '=', roundId)
      .executeTakeFirstOrThrow();
    await db
      .insertInto('exclusion')
      .values({ sign_up_id: id, ...EXCLUSION, ...what })
      .execute();
  };
  const leave = async (at: typeof roundId) =>
    withdraw({ db, forgets: [] }, at, await ownAt(db, programmeId, mail));
  const exclusions = async (at: typeof roundId) =>
    (
      await db
        .selectFrom('exclusion')
        .innerJoin('sign_up', 'sign_up.id', 'exclusion.sign_up_id')
        .select(['exclusion.place_id', 'exclusion.organisation_id', 'made_in'])
        .where('sign_up.round_id', '=', at)
        .execute()
    ).map(({ place_id, organisation_id }) => ({ place_id, organisation_id }));
  /** By the form, as who withdrew does. */
  const again = async (email: string) => {
    const { id } = await personFor(db, programmeId, { name: 'Nora', email });
    await storeSignUp(db, { round_id: roundId, organisation_id: organisations.get('B')!, person_id: id });
  };
  await signUp(roundId);
  const places = await placeIds(db, roundId);
  return {
    programmeId,
    roundId,
    next,
    organisations,
    places,
    again,
    signUp,
    exclude,
    leave,
    exclusions,
    mail,
  };
}

test('who withdraws and signs up again is not rid of what was noted, also when nothing else of them stayed', async () => {
  const { db } = connection;
  const made = await aProgrammeWithNora('weer');
  await made.exclude({ place_id: made.places.get('A-1')! });
  await made.leave(made.roundId);
  const left = await db.selectFrom('person').select('id').where('name', '=', 'Nora').execute();
  expect(left).toEqual([]);
  await made.again('iemand@anders.example');
  expect(await made.exclusions(made.roundId)).toEqual([]);
  await made.again(made.mail.toUpperCase());
  expect(await made.exclusions(made.roundId)).toEqual([
    { place_id: made.places.get('A-1'), organisation_id: null },
  ]);
  expect(await db.selectFrom('exclusion_kept').selectAll().execute()).toEqual([]);
});

test('in another round a place stands for who offers it', async () => {
  const made = await aProgrammeWithNora('elders');
  await made.exclude({ place_id: made.places.get('A-1')! });
  await made.leave(made.roundId);
  await made.signUp(made.next);
  expect(await made.exclusions(made.next)).toEqual([
    { place_id: null, organisation_id: made.organisations.get('A') },
  ]);
});

test('who stays in the programme in another way does not find whom they must not find, nor the other way round', async () => {
  const { db } = connection;
  const made = await aProgrammeWithNora('blijft');
  await made.exclude({ organisation_id: made.organisations.get('A')! });
  const { personId } = await ownAt(db, made.programmeId, made.mail);
  // Nora receives as well.
  await db
    .insertInto('host')
    .columns(['place_id', 'person_id', 'position'])
    .expression((eb) =>
      eb
        .selectFrom('place')
        .select((at) => ['place.id', at.val(personId!).as('person_id'), at.lit(2).as('position')])
        .where('round_id', '=', made.next),
    )
    .execute();
  const hidden = async () =>
    (
      await sql<{ count: number }>`select count(*)::int as count from person_hidden
        where ${personId} in (person_id, other_id)`.execute(db)
    ).rows[0]!.count;
  const before = await hidden();
  expect(before).toBeGreaterThan(0);
  await made.leave(made.roundId);
  expect(await hidden()).toBe(before);
});

test('with a round that is removed goes what was noted in it', async () => {
  const { db } = connection;
  const made = await aProgrammeWithNora('weg');
  await made.exclude({ organisation_id: made.organisations.get('A')! });
  await db.deleteFrom('choice').execute();
  await db.deleteFrom('round').where('id', '=', made.roundId).execute();
  const kept = db.selectFrom('exclusion_kept').selectAll().where('programme_id', '=', made.programmeId);
  expect(await kept.execute()).toEqual([]);
  await made.signUp(made.next);
  expect(await made.exclusions(made.next)).toEqual([]);
});

test('with a round that is removed goes what was kept of a place of it, and of another round or of an organisation nothing', async () => {
  const { db } = connection;
  const nora = await aProgrammeWithNora('kept');
  const other = await aProgrammeWithNora('kept-elsewhere');
  await nora.exclude({ place_id: nora.places.get('A-1')! });
  await nora.exclude({ organisation_id: nora.organisations.get('A')! });
  await other.exclude({ place_id: other.places.get('A-1')! });
  for (const { roundId, leave } of [nora, other]) await leave(roundId);
  const kept = async () =>
    (
      await db
        .selectFrom('exclusion_kept')
        .select(sql<string>`left(open_sealed(sealed), 1)`.as('what'))
        .where('programme_id', 'in', [nora.programmeId, other.programmeId])
        .orderBy('what')
        .execute()
    ).map(({ what }) => what);
  expect(await kept()).toEqual(['o', 'p', 'p']);
  await db.deleteFrom('round').where('id', '=', nora.roundId).execute();
  expect(await kept()).toEqual(['o', 'p']);
});
