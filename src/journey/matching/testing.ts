import type { ProgrammeId, RoundId } from '../../people/scope.ts';
import type { Place } from '../place/schema.ts';
import type { Member } from '../programme/reads-members.ts';
import type { SignUp } from '../sign-up/schema.ts';
import type { RoundRows } from './matching.ts';
import type { readRoundHome } from './reads.ts';

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

/** For tests: an organisation that was not invited, with a contact person. */
export function aMember(code: string, over: Partial<Member['invitation']> = {}, contacts = 1): Member {
  const contact = { id: code, name: 'Lea', email: `lea@${code}.example`, invited: false, endedOn: null };
  return {
    id: code,
    code,
    name: `Organisatie ${code}`,
    kind: '',
    region: '',
    standing: 0,
    version: 1,
    contactName: '',
    invitation: { invitedOn: null, remindedOn: null, answer: null, answeredAt: null, ...over },
    contacts: contacts > 0 ? [contact] : [],
    former: [],
  };
}

type Home = Awaited<ReturnType<typeof readRoundHome>>;

/** For tests: the home of a round without dates, with the people and places of `aRound`; nobody asked a manager. */
export function aHome({
  round,
  rows = aRound(),
  ...over
}: Partial<Omit<Home, 'round'>> & { round?: Partial<Home['round']> }): Home {
  return {
    round: {
      id: 'ronde' as RoundId,
      programmeId: 'programma' as ProgrammeId,
      code: 'ronde',
      name: 'Ronde',
      programmeName: 'Programma',
      signUpOpens: null,
      signUpCloses: null,
      choosingCloses: null,
      matchOn: null,
      replyBy: null,
      firstDay: null,
      lastDay: null,
      lookBackOn: null,
      tolerance: 1,
      mostVisits: 2,
      newcomerPriority: 1,
      unplacedPriority: 2,
      seed: 'x',
      version: 1,
      ...round,
    },
    isFirst: true,
    rows,
    setAside: [],
    stopped: new Set(),
    members: ['A', 'B', 'C'].map((code) => aMember(code)),
    waits: rows.signUps
      .filter(({ permission }) => !permission)
      .map(({ email, name, managerEmail }) => ({
        ...{ id: email, email, name, state: 'not-asked' as const },
        ...{ hasManager: managerEmail !== '', askedOn: null, mailedOn: null },
      })),
    willing: [],
    proposed: [],
    unsafe: 0,
    latest: null,
    mailTrouble: 0,
    proposal: null,
    stale: false,
    ...over,
  };
}
