import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { post } from '../../../platform/mail/mail.ts';
import { mails } from '../mails.ts';
import { readHosts, readVisit } from '../reads.ts';
import { reachedHosts, visitorOf } from '../telling/tell.ts';
import { otherSide, type Side } from '../visit.ts';
import { report } from './reporting.ts';
import { isUnderWay } from './under-way.ts';

interface Noting {
  visitId: string;
  /** Who says so. */
  side: Side;
  today: string;
}

/**
 * One of the two is there and the other is not: the other and the coordinators hear it at once. Of a secret place a mail on
 * the day would tell the day, so only the coordinators hear that something was reported.
 * @returns `false` when the visit is not today
 */
export async function reportAbsent(trx: DbOrTrx, { visitId, side, today }: Noting): Promise<boolean> {
  const visit = await readVisit(trx, visitId);
  if (!visit || !isUnderWay(visit, today)) return false;
  await report(trx, { visitId, side, kind: 'absent', today });
  if (visit.secret) return true;
  const others = side === 'host' ? visitorOf(visit) : reachedHosts(await readHosts(trx, visit.placeId));
  for (const { personId, email, locale } of others)
    await post(trx, mails.waitedFor, {
      to: email,
      locale: locale ?? 'nl',
      about: { visitId, side: otherSide(side), personId },
      programmeId: visit.programmeId,
      // Said twice on a day, it is told once.
      dedupe: `${visitId} ${personId} ${today}`,
    });
  return true;
}
