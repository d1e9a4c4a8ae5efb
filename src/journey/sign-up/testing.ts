import type { Insertable } from 'kysely';
import type { PersonId, RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import type { Tables } from '../../platform/db/tables.ts';
import { confirmColleagues } from './example.ts';
import type { PlaceWithDemand } from './reads-demand.ts';
import type { SignUp } from './schema.ts';

/** For tests: who signed up must not meet this person. */
export async function keepApart(db: DbOrTrx, personId: PersonId, other_person_id: PersonId): Promise<void> {
  const { id: sign_up_id } = await db
    .selectFrom('sign_up')
    .select('id')
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow();
  await db.insertInto('exclusion').values({ sign_up_id, other_person_id }).execute();
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

type StoredSignUp = Insertable<Tables['sign_up']>;

/**
 * For tests: somebody in a round whose manager was not asked and said nothing, straight into the table.
 * @returns the id
 */
export async function storeSignUp(
  db: DbOrTrx,
  row: Pick<StoredSignUp, 'round_id' | 'organisation_id' | 'person_id'> & Partial<StoredSignUp>,
): Promise<string> {
  const { id } = await db
    .insertInto('sign_up')
    .values({
      manager_id: null,
      job_title: 'wijkagent',
      newcomer: false,
      unplaced_before: false,
      learning_goal: '',
      image_before: '',
      days: ['2027-03-09'],
      visits: 1,
      hosts_place_id: null,
      permission: false,
      screening_seen: false,
      client_contact: false,
      ...row,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** A place in the list of a round, of the organisation with whose letter its code begins. */
export const placeWithDemand = (code: string, over: Partial<PlaceWithDemand> = {}): PlaceWithDemand => ({
  ...{ code, organisation: code.slice(0, 1), organisationName: `Organisatie ${code.slice(0, 1)}` },
  ...{ organisationKind: 'politie', title: `Een dag bij ${code}`, secret: false },
  ...{ hostName: 'Lea Gast', hostEmail: 'lea@a.example' },
  ...{ condition: 'none' as const, minimum: 1, withdrawn: false, asked: 0, first: 0 },
  slots: [{ days: ['2027-03-09', '2027-03-10'], capacity: 2 }],
  ...over,
});

/** For tests: of everybody in a round their organisation said that they work there. */
export const confirmEverybody = (db: DbOrTrx, roundId: RoundId): Promise<void> =>
  confirmColleagues(db, roundId);
