import { saveLocks, saveWantedTies } from '../journey/matching/writes.ts';
import { placeIds } from '../journey/place/reads.ts';
import { savePlaces } from '../journey/place/writes.ts';
import type { Saved } from '../journey/programme/programme.ts';
import { organisationIds } from '../journey/programme/reads.ts';
import { saveMembers } from '../journey/programme/writes.ts';
import { signUpIds } from '../journey/sign-up/reads.ts';
import { saveExclusions, saveSignUps } from '../journey/sign-up/writes.ts';
import type { DbOrTrx } from '../platform/db/connect.ts';
import type { SheetKind } from './columns.ts';
import { countRows, type OnProgress } from './progress.ts';
import type { ImportScope } from './reads.ts';
import { settlePeople } from './settle-people.ts';
import type { Rows } from './understand/interpret.ts';

/** Stores rows through the stages, in the order in which they refer to each other. Within a transaction. */
export async function importRows(
  trx: DbOrTrx,
  { roundId, programmeId }: ImportScope,
  given: Rows,
  fileName: string,
  onProgress: OnProgress = () => {},
): Promise<Record<SheetKind, Saved>> {
  const kinds = ['organisations', 'places', 'signUps', 'exclusions', 'locks', 'wanted'] as const;
  const progress = countRows(
    kinds.map((kind) => given[kind].length),
    onProgress,
  );
  const rows = await settlePeople(trx, programmeId, given);
  const values = <T>(located: readonly { value: T }[]) => located.map(({ value }) => value);
  const organisations = await saveMembers(trx, { roundId, programmeId }, values(rows.organisations));
  progress.endOfKind();
  const codes = await organisationIds(trx, programmeId);
  const places = await savePlaces(trx, roundId, values(rows.places), codes, progress.wrote);
  progress.endOfKind();
  const targets = { organisations: codes, places: await placeIds(trx, roundId) };
  const signUps = await saveSignUps(trx, roundId, values(rows.signUps), targets, progress.wrote);
  progress.endOfKind();
  const exclusions = await saveExclusions(trx, roundId, values(rows.exclusions), {
    signUps: await signUpIds(trx, roundId),
    targets,
    by: { in: 'import', fileName },
  });
  progress.endOfKind();
  const locks = await saveLocks(trx, roundId, values(rows.locks));
  progress.endOfKind();
  const wanted = await saveWantedTies(trx, roundId, values(rows.wanted), codes);
  progress.endOfKind();
  return { organisations, places, signUps, exclusions, locks, wanted };
}
