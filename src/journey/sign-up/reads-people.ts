import type { PersonId, ProgrammeId, RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { readOpenPlaces } from '../place/reads.ts';
import { readOrganisations, roundOrganisationIds } from '../programme/reads.ts';
import { readRefusing } from '../programme/reads-members.ts';
import {
  readProposedOrganisations,
  readSetAside,
  readSignUps,
  readWilling,
  readWithdrawals,
  signUpIds,
} from './reads.ts';
import { readExclusionsInForce, readKnownExclusions } from './reads-exclusions.ts';
import { readPermissions } from './reads-permissions.ts';

/** Everything about the people of a round; for coordinators only, because of the exclusions. */
export async function readPeople(
  db: DbOrTrx,
  { roundId, programmeId }: { roundId: RoundId; programmeId: ProgrammeId },
) {
  const ids = await signUpIds(db, roundId);
  return {
    /** All of the programme: somebody may work for one that is not in this round yet. */
    organisations: await readOrganisations(db, programmeId),
    members: await roundOrganisationIds(db, roundId),
    places: await readOpenPlaces(db, roundId),
    signUps: await readSignUps(db, roundId),
    exclusions: await readKnownExclusions(db, roundId),
    inForce: await readExclusionsInForce(db, roundId),
    setAside: await readSetAside(db, roundId),
    willing: await readWilling(db, roundId),
    refusing: await readRefusing(db, roundId),
    ids,
    permissions: await readPermissions(db, [...ids.values()]),
    proposed: await readProposedOrganisations(db, { roundId }),
    withdrawn: await readWithdrawals(db, roundId),
  };
}

/** Who signed up with this; `null` when it is not of this round. */
export async function findPersonOfSignUp(
  db: DbOrTrx,
  roundId: RoundId,
  signUpId: string,
): Promise<PersonId | null> {
  const row = await db
    .selectFrom('sign_up')
    .select('person_id')
    .where('round_id', '=', roundId)
    .where('id', '=', signUpId)
    .executeTakeFirst();
  return row?.person_id ?? null;
}

/** Where mail to who signed up goes; empty when it is not of this round. */
export async function readAddressOfSignUp(db: DbOrTrx, roundId: RoundId, signUpId: string): Promise<string> {
  const row = await db
    .selectFrom('sign_up')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .select('person_main.email')
    .where('round_id', '=', roundId)
    .where('sign_up.id', '=', signUpId)
    .executeTakeFirst();
  return row?.email ?? '';
}
