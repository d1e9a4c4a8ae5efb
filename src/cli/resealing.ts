import { resealAnswers } from '../journey/sign-up/sign-up-sealed.ts';
import { type Resealed, resealFactors } from '../people/resealing.ts';
import type { Secrets } from '../platform/config/secrets.ts';
import type { Db } from '../platform/db/connect.ts';

/** Everything that is sealed in the database, with the key of now. */
export async function resealAll(db: Db, secrets: Secrets): Promise<Resealed> {
  const factors = await resealFactors(db, secrets);
  const answers = await db.transaction().execute(resealAnswers);
  const sum = (what: keyof Resealed) => factors[what] + answers[what];
  return { now: sum('now'), anew: sum('anew'), lost: sum('lost') };
}
