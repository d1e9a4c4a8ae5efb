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
