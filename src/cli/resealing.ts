import { resealCards } from '../journey/contact/contact-sealed.ts';
import { resealRuns } from '../journey/matching/matching-sealed.ts';
import { resealCorrections } from '../journey/programme/programme-sealed.ts';
import { resealAnswers } from '../journey/sign-up/sign-up-sealed.ts';
import { resealFactors } from '../people/resealing.ts';
import type { Secrets } from '../platform/config/secrets.ts';
import type { Db } from '../platform/db/connect.ts';
import type { Resealed } from '../platform/db/reseal.ts';
import { resealImports } from '../workbook/sealed.ts';

/** Everything that is sealed in the database, with the key of now. */
export async function resealAll(db: Db, secrets: Secrets): Promise<Resealed> {
  const factors = await resealFactors(db, secrets);
  const rest = await db
    .transaction()
    .execute(async (trx) => [
      ...[await resealAnswers(trx), await resealRuns(trx)],
      ...[await resealImports(trx), await resealCards(trx), await resealCorrections(trx)],
    ]);
  const sum = (what: keyof Resealed) => rest.reduce((total, one) => total + one[what], factors[what]);
  return { now: sum('now'), anew: sum('anew'), lost: sum('lost') };
}
