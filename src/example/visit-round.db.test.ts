import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasChangedSince, readProposalBefore } from '../journey/matching/reads.ts';
import { slotId } from '../journey/place/schema.ts';
import { ensureProgramme, ensureRound } from '../journey/programme/writes.ts';
import { readVisits } from '../journey/visit/reads.ts';
import { STATES } from '../journey/visit/visit.ts';
import { daysFrom } from '../language/day.ts';
import type { ProgrammeId, RoundId } from '../people/ids.ts';
import { addressOf } from '../people/person/person.ts';
import type { Connection } from '../platform/db/connect.ts';
import { openTestDatabase } from '../platform/db/testing.ts';
import { fillExampleRound } from './round.ts';
import { fillVisitRound, VISIT_ROUND } from './visit-round.ts';

/** A Tuesday. */
const TODAY = '2026-11-24';

let connection: Connection;
let at: { programmeId: ProgrammeId; openRoundId: RoundId };
beforeAll(async () => {
  connection = await openTestDatabase();
  const { db } = connection;
  const programmeId = await ensureProgramme(db, 'voorbeeld', 'Voorbeeld');
  const openRoundId = await ensureRound(db, { programmeId, code: 'open', name: 'Open' });
  await fillExampleRound(db, { programmeId, roundId: openRoundId, today: TODAY });
  at = { programmeId, openRoundId };
  await fillVisitRound(db, { ...at, today: TODAY });
}, 180_000);
afterAll(() => connection.close());

const visitsOf = async () => {
  const { db } = connection;
  const { id } = await db
    .selectFrom('round')
    .select('id')
    .where('code', '=', VISIT_ROUND)
    .executeTakeFirstOrThrow();
  return readVisits(db, id);
};

test('every state of a visit occurs, some of them at secret places, and today somebody comes', async () => {
  const visits = await visitsOf();
  expect([...new Set(visits.map(({ state }) => state))].sort()).toEqual([...STATES].sort());
  const secret = visits.filter((visit) => visit.secret);
  expect(new Set(secret.map(({ state }) => state)).size).toBeGreaterThan(3);
  const today = visits.filter(({ days, state }) => days[0] === TODAY && state === 'ready');
  expect(today.length).toBeGreaterThan(2);
  expect(visits.filter(({ visitorEmail }) => visitorEmail === 'hanna.aksoy@sla.example')).toHaveLength(1);
});

/** Where the newest proposal has somebody and they have no visit, or the other way round; and whether it is of before. */
async function besideProposal() {
  const { db } = connection;
  const round = await db
    .selectFrom('round')
    .select('id')
    .where('code', '=', VISIT_ROUND)
    .executeTakeFirstOrThrow();
  const run = await readProposalBefore(db, round.id, Number.MAX_SAFE_INTEGER);
  const proposed = new Set(run!.result!.visits.map(({ person, slot }) => `${addressOf(person)} ${slot}`));
  const made = (await visitsOf()).filter(({ makesUp }) => makesUp === null);
  const other = made
    .map(({ visitorEmail, place, days }) => `${visitorEmail} ${slotId(place, days[0]!)}`)
    .filter((visit) => !proposed.has(visit));
  return {
    proposed: proposed.size,
    made: made.length,
    other,
    stale: await hasChangedSince(db, { ...at, roundId: round.id }, run!),
  };
}

test('what was offered is what was proposed', async () => {
  const beside = await besideProposal();
  expect(beside).toMatchObject({ other: [], stale: false });
  expect(beside.made).toBe(beside.proposed);
});

test('no mail of weeks ago waits to be sent', async () => {
  const waiting = await connection.db
    .selectFrom('mail')
    .select('kind')
    .where('kind', 'like', 'visit.%')
    .execute();
  expect(waiting).toEqual([]);
});

test('started again the next week it has moved along, and nothing is there twice', async () => {
  const before = await visitsOf();
  const next = daysFrom(TODAY, 8);
  await fillVisitRound(connection.db, { ...at, today: next });
  const after = await visitsOf();
  expect(after.map(({ id, days }) => [id, days[0]])).toEqual(
    before.map(({ id, days }) => [id, daysFrom(days[0]!, 7)]),
  );
  expect(await besideProposal()).toMatchObject({ other: [], stale: false });
});
