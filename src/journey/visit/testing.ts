import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import type { Db } from '../../platform/db/connect.ts';
import { runMatch } from '../matching/jobs.ts';
import type { RoundRows } from '../matching/matching.ts';
import type { MatchJob } from '../matching/schema.ts';
import { storeRound } from '../matching/testing.ts';
import { requestMatch } from '../matching/writes.ts';
import { aPlace } from '../place/testing.ts';
import { keepJobs } from '../programme/testing.ts';
import { offerPlan } from './offer/offering.ts';
import { mailOffers } from './offer/press.ts';

/** For tests: the day on which it all happens, and until when one can reply. */
export const TODAY = '2027-02-01';
export const REPLY_BY = '2027-02-15';

/**
 * For tests: the round of the matching stage (Anna and Bo want the one seat at B, Cem the one at A), where somebody receives
 * at each place, matched, and offered to everybody.
 */
export async function anOfferedRound(
  db: Db,
  code: string,
  over: Partial<RoundRows> = {},
): Promise<{ roundId: RoundId; programmeId: ProgrammeId; visits: Map<string, string> }> {
  const place = await storeRound(db, code, {
    places: [
      aPlace('A-1', 'A', { hostName: 'Aaf Gast', hostEmail: `aaf@${code}.example` }),
      aPlace('B-1', 'B', { hostName: 'Bas Gast', hostEmail: `bas@${code}.example` }),
    ],
    ...over,
  });
  await match(db, place.roundId);
  await db.transaction().execute(async (trx) => {
    const { visitIds } = await offerPlan(trx, place, REPLY_BY);
    await mailOffers(trx, place.roundId, visitIds);
  });
  return { ...place, visits: await visitsByName(db, place.roundId) };
}

/** For tests: the newest proposal of a round, computed here and now. */
export async function match(db: Db, roundId: RoundId): Promise<void> {
  const jobs = keepJobs();
  await requestMatch(db, jobs, roundId);
  await runMatch(db, jobs.sent.at(-1)!.payload as MatchJob);
}

/** For tests: ids by the name of who goes. */
export async function visitsByName(db: Db, roundId: RoundId): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('visit')
    .innerJoin('sign_up', 'sign_up.id', 'visit.sign_up_id')
    .innerJoin('person', 'person.id', 'sign_up.person_id')
    .select(['person.name', 'visit.id'])
    .where('visit.round_id', '=', roundId)
    .orderBy('visit.offered_at')
    .execute();
  return new Map(rows.map(({ name, id }) => [name, id]));
}
