import type { ProgrammeId, RoundId } from '../../people/scope.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { readOpenPlaces } from '../place/reads.ts';
import { readOrganisations } from '../programme/reads.ts';
import { readRefusing } from '../programme/reads-members.ts';
import {
  readExclusions,
  readProposedOrganisations,
  readSafetyAnswers,
  readSetAside,
  readSignUps,
  readWithdrawals,
  signUpIds,
} from './reads.ts';
import { readPermissions } from './reads-permissions.ts';

/** Everything about the people of a round; for coordinators only, because of the exclusions. */
export async function readPeople(
  db: DbOrTrx,
  { roundId, programmeId }: { roundId: RoundId; programmeId: ProgrammeId },
) {
  const ids = await signUpIds(db, roundId);
  return {
    organisations: await readOrganisations(db, programmeId),
    places: await readOpenPlaces(db, roundId),
    signUps: await readSignUps(db, roundId),
    exclusions: await readExclusions(db, roundId),
    setAside: await readSetAside(db, roundId),
    refusing: await readRefusing(db, roundId),
    ids,
    permissions: await readPermissions(db, [...ids.values()]),
    safety: await readSafetyAnswers(db, roundId),
    proposed: await readProposedOrganisations(db, { roundId, programmeId }),
    withdrawn: await readWithdrawals(db, roundId),
  };
}
