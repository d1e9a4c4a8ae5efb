import type { PlaceWithDemand } from './reads-demand.ts';
import type { SignUp } from './schema.ts';

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

/** A place in the list of a round, of the organisation with whose letter its code begins. */
export const placeWithDemand = (code: string, over: Partial<PlaceWithDemand> = {}): PlaceWithDemand => ({
  ...{ code, organisation: code.slice(0, 1), organisationName: `Organisatie ${code.slice(0, 1)}` },
  ...{ organisationKind: 'politie', title: `Een dag bij ${code}`, secret: false },
  ...{ hostName: 'Lea Gast', hostEmail: 'lea@a.example' },
  ...{ condition: 'none' as const, minimum: 1, withdrawn: false, asked: 0, first: 0 },
  slots: [{ days: ['2027-03-09', '2027-03-10'], capacity: 2 }],
  ...over,
});
