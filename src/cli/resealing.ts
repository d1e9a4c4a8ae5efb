import { sealedOfCards } from '../journey/contact/contact-sealed.ts';
import { sealedOfRuns } from '../journey/matching/matching-sealed.ts';
import { sealedOfCorrections } from '../journey/programme/programme-sealed.ts';
import { sealedOfSignUps } from '../journey/sign-up/sign-up-sealed.ts';
import { resealFactors } from '../people/resealing.ts';
import type { MaySeal } from '../platform/backup/opens-here.ts';
import type { Secrets } from '../platform/config/secrets.ts';
import type { Db } from '../platform/db/connect.ts';
import { type Resealed, resealColumns } from '../platform/db/reseal.ts';
import { sealedOfImports } from '../workbook/sealed.ts';

/** What the database seals. */
const SEALED = [
  ...[...sealedOfSignUps, ...sealedOfRuns, ...sealedOfImports],
  ...[...sealedOfCards, ...sealedOfCorrections],
];

/** Everywhere where something is sealed: also apps and recovery codes of the second step. */
export const ALL_SEALED: readonly MaySeal[] = [
  ...SEALED,
  { table: 'twoFactor', column: 'secret' },
  { table: 'twoFactor', column: 'backupCodes' },
];

/** Everything that is sealed in the database, with the key of now. */
export async function resealAll(db: Db, secrets: Secrets): Promise<Resealed> {
  const factors = await resealFactors(db, secrets);
  const rest = await db.transaction().execute((trx) => resealColumns(trx, SEALED));
  const sum = (what: keyof Resealed) => rest[what] + factors[what];
  return { now: sum('now'), anew: sum('anew'), lost: sum('lost') };
}
