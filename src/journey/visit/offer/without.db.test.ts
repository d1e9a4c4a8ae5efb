import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { matchNow, storeRound } from '../../matching/testing.ts';
import { aPlace } from '../../place/testing.ts';
import { aSignUp, confirmEverybody } from '../../sign-up/testing.ts';
import { moveVisit } from '../moving/move.ts';
import { anOfferedRound, TODAY } from '../testing.ts';
import { readOwnPlaces } from '../waiting/own-places.ts';
import { leaveWaitingList } from '../waiting/waiting-list.ts';
import { readWhyWithout } from '../waiting/why-without.ts';
import { offering } from './press.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

type Round = Awaited<ReturnType<typeof storeRound>>;

const signUps = [
  aSignUp('Anna', 'A', ['B-1'], { newcomer: true }),
  aSignUp('Bo', 'C', ['B-1']),
  aSignUp('Cem', 'B', ['A-1']),
  aSignUp('Dik', 'C', ['B-1'], { permission: false }),
];

/** The two places of B and A, where nobody of the tests goes wrong for want of a host. */
const places = (code: string, over: object = {}) => [
  aPlace('A-1', 'A', { hostName: 'Aaf', hostEmail: `aaf@${code}.example`, ...over }),
  aPlace('B-1', 'B', { hostName: 'Bas', hostEmail: `bas@${code}.example` }),
];

async function signUpOf({ roundId }: Pick<Round, 'roundId'>, name: string) {
  return connection.db
    .selectFrom('sign_up')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .select(['sign_up.id', 'person_main.key', 'sign_up.person_id as personId'])
    .where('sign_up.round_id', '=', roundId)
    .where('person_main.name', '=', name)
    .executeTakeFirstOrThrow();
}

async function whyOf(round: Round, name: string) {
  const { id: signUpId, key } = await signUpOf(round, name);
  return readWhyWithout(connection.db, round, { signUpId, key, locale: 'nl' });
}

/** Who hears by mail that there is no visit for them, when the offers go on this day. */
async function toldOn(round: Round, today: string): Promise<string[]> {
  await connection.db
    .transaction()
    .execute((trx) => offering.send(trx, { ...round, today, locale: 'nl', those: null }));
  const rows = await connection.db
    .selectFrom('mail')
    .innerJoin('mail_subject', 'mail_subject.mail_id', 'mail.id')
    .innerJoin('sign_up', (on) => on.on(sql<boolean>`sign_up.id::text = mail_subject.id`))
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .select('person_main.name')
    .where('mail.kind', '=', 'visit.unplaced')
    .where('sign_up.round_id', '=', round.roundId)
    .execute();
  return rows.map(({ name }) => name).sort();
}

test('everybody without an offer hears why, once: not placed, no part in it, and whose day is over by now', async () => {
  const round = await storeRound(connection.db, 'told', { signUps, places: places('told') });
  await matchNow(connection.db, round.roundId);
  const all = ['Anna', 'Bo', 'Cem', 'Dik'];
  expect(await toldOn(round, '2027-03-09')).toEqual(all);
  expect(await toldOn(round, '2027-03-09')).toEqual(all);
  expect(await whyOf(round, 'Anna')).toEqual({
    takesPart: true,
    reason: 'Er was een plek voor je, maar die is intussen vol of de dag is voorbij.',
  });
  expect((await whyOf(round, 'Bo')).takesPart).toBe(true);
  expect(await whyOf(round, 'Dik')).toEqual({
    takesPart: false,
    reason: 'Je leidinggevende was nog niet gevraagd.',
  });
});

test('of a day at a secret place that has begun it is said in the same words, which do not tell that it has', async () => {
  const round = await storeRound(connection.db, 'hidden', {
    signUps,
    places: places('hidden', { secret: true }),
  });
  await confirmEverybody(connection.db, round.roundId);
  await matchNow(connection.db, round.roundId);
  await toldOn(round, '2027-03-09');
  expect((await whyOf(round, 'Cem')).reason).toBe((await whyOf(round, 'Anna')).reason);
});

test('who left the list, who takes no part in it and who waits read each what is so', async () => {
  const { db } = connection;
  const round = await anOfferedRound(db, 'stands', { signUps });
  const standOf = async (name: string) => {
    const { personId } = await signUpOf(round, name);
    const [own] = await readOwnPlaces(db, { personIds: [personId], today: TODAY, locale: 'nl' });
    return own && [own.number, own.left];
  };
  expect(await standOf('Anna')).toBeUndefined();
  expect(await standOf('Bo')).toEqual([1, false]);
  expect(await standOf('Dik')).toEqual([null, false]);
  await leaveWaitingList(db, (await signUpOf(round, 'Bo')).id);
  expect(await standOf('Bo')).toEqual([null, true]);
});

test('whose visit was called off hears that it is off, and not that it was full', async () => {
  const round = await anOfferedRound(connection.db, 'off', { signUps });
  await connection.db
    .transaction()
    .execute((trx) =>
      moveVisit(trx, { visitId: round.visits.get('Anna')!, event: 'host-declines', today: TODAY }),
    );
  expect((await whyOf(round, 'Anna')).reason).toBe('De stage die je had, gaat niet door.');
});
