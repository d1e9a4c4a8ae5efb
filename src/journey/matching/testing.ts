import type { ProgrammeId, RoundId } from '../../people/scope.ts';
import type { Db } from '../../platform/db/connect.ts';
import { placeIds } from '../place/reads.ts';
import type { Place } from '../place/schema.ts';
import { savePlaces } from '../place/writes.ts';
import { organisationIds } from '../programme/reads.ts';
import { ensureProgramme, ensureRound, saveMembers } from '../programme/writes.ts';
import type { SignUp } from '../sign-up/schema.ts';
import { saveSignUps } from '../sign-up/writes.ts';
import type { RoundRows } from './matching.ts';

/** For tests: a place with one seat on one day. */
export function aPlace(code: string, organisation: string, over: Partial<Place> = {}): Place {
  return {
    code,
    organisation,
    title: `Een dag bij ${organisation}`,
    secret: false,
    hostName: '',
    hostEmail: '',
    slots: [{ days: ['2027-03-09'], capacity: 1 }],
    condition: 'none',
    minimum: 1,
    ...over,
  };
}

/** For tests: somebody with permission who is free on the day of `aPlace`. */
export function aSignUp(
  name: string,
  organisation: string,
  choices: string[],
  over: Partial<SignUp> = {},
): SignUp {
  return {
    name,
    email: `${name.toLowerCase()}@${organisation.toLowerCase()}.example`,
    organisation,
    jobTitle: 'medewerker',
    newcomer: false,
    unplacedBefore: false,
    learningGoal: '',
    imageBefore: '',
    choices: choices.map((code) => ({ kind: 'place', code })),
    days: ['2027-03-09'],
    visits: 1,
    hosts: null,
    managerName: '',
    managerEmail: '',
    permission: true,
    screeningSeen: false,
    clientContact: false,
    ...over,
  };
}

/** For tests: three organisations; Anna and Bo both want the one seat at B, Cem the one at A. */
export function aRound(over: Partial<RoundRows> = {}): RoundRows {
  return {
    organisations: ['A', 'B', 'C'].map((code) => ({
      code,
      name: `Organisatie ${code}`,
      kind: '',
      region: '',
      contactName: '',
      contactEmail: '',
      earlierRounds: '',
      standing: 0,
    })),
    places: [aPlace('A-1', 'A'), aPlace('B-1', 'B')],
    signUps: [
      aSignUp('Anna', 'A', ['B-1'], { newcomer: true }),
      aSignUp('Bo', 'C', ['B-1']),
      aSignUp('Cem', 'B', ['A-1']),
    ],
    exclusions: [],
    locks: [],
    ...over,
  };
}

/** For tests: `aRound`, stored in a programme of its own that is called the same. */
export async function storeRound(
  db: Db,
  code: string,
): Promise<{ roundId: RoundId; programmeId: ProgrammeId }> {
  const rows = aRound();
  const programmeId = await ensureProgramme(db, code, code);
  const roundId = await ensureRound(db, { programmeId, code, name: code });
  await saveMembers(db, { programmeId, roundId }, rows.organisations);
  const organisations = await organisationIds(db, programmeId);
  await savePlaces(db, roundId, rows.places, organisations);
  const targets = { organisations, places: await placeIds(db, roundId) };
  await saveSignUps(db, roundId, rows.signUps, targets);
  return { roundId, programmeId };
}
