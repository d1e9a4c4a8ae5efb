import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import type { Db } from '../../platform/db/connect.ts';
import type { RoundRows } from '../matching/matching.ts';
import { matchNow, storeRound } from '../matching/testing.ts';
import { aPlace } from '../place/testing.ts';
import { offerPlan, sortPlan } from './offer/offering.ts';
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
  await matchNow(db, place.roundId);
  await db.transaction().execute(async (trx) => {
    const sorted = await sortPlan(trx, place);
    if ('stop' in sorted) throw new Error(`nothing can be offered: ${sorted.stop}`);
    const visitIds = await offerPlan(trx, sorted, REPLY_BY);
    await mailOffers(trx, place.roundId, visitIds);
  });
  return { ...place, visits: await visitsByName(db, place.roundId) };
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

/** For tests: to whom mails went about a visit, by kind. */
export async function mailsAboutVisit(db: Db, visitId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('mail')
    .innerJoin('mail_subject', 'mail_subject.mail_id', 'mail.id')
    .select(['mail.kind', 'mail.recipient'])
    .where('mail_subject.id', '=', visitId)
    .orderBy('mail.number')
    .execute();
  return rows.map(({ kind, recipient }) => `${kind} ${recipient.split('@')[0]}`);
}
