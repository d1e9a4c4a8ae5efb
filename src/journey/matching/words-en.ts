import { english } from '../../language/grammar.ts';
import type { MatchingWords } from './words-nl.ts';

export const en: MatchingWords = {
  somebodyWithdrew: 'somebody who withdrew',
  title: 'Matching',
  crumb: 'Matching',
  proposal: (number: number) => `Proposal ${number}`,
  nobody: 'There are no sign-ups yet',
  nobodyText: 'People sign up themselves, or you import a workbook. Then you can match.',
  toImport: 'Import a workbook',
  before: (ready: number, seats: number) =>
    `${english.count(ready, 'person takes', 'people take')} part, for ${english.count(seats, 'seat', 'seats')}.`,
  waiting: (all, without) =>
    `${english.count(all, 'person does', 'people do')} not take part: ${english.list([
      ...(without.refused > 0 ? [`the manager of ${without.refused} said no`] : []),
      ...(without.asked > 0 ? [`that of ${without.asked} has not answered yet`] : []),
      ...(without['not-asked'] > 0 ? [`that of ${without['not-asked']} was not asked yet`] : []),
    ])}.`,
  choiceless: (without: number) =>
    `${english.count(without, 'of them has', 'of them have')} no choice that is possible: a reason follows, and no visit.`,
  seeChoiceless: 'See who',
  make: 'Make the proposal',
  again: 'Match again',
  download: 'Download workbook',
  seeExclusions: 'See who must not come somewhere, or take it back',
  handOut: 'Download list to hand out',
  running: 'The proposal is being made',
  runningText: 'This usually takes a few seconds. You can leave this page open or come back later.',
  explaining: 'The proposal is ready. The explanation of each choice is still being computed.',
  refresh: 'Refresh this page',
  step: (step: string) => stepEn(step),
  failedFaulty: 'The data of this round contradict each other',
  failedFaultyText: 'Nothing was changed. Solve this and match again:',
  failedBroken: 'The match did not succeed',
  failedBrokenText: 'It is not your fault. Nothing was lost. Match again.',
  faultCode: (code: string): string | null =>
    ({
      'together-no-common-day':
        'This group has no day on which everybody is free. Change the days or split the group.',
      'together-too-large': 'This group is too large.',
      'locks-impossible': 'These fixed visits cannot go together. Release one of them.',
      'locks-over-capacity': 'More people are fixed here than there are seats.',
      'lock-excluded': 'This person is fixed at a place where they must not come.',
      'lock-apart': 'This person is fixed where somebody receives whom this person must not meet.',
      'locks-apart': 'Two people are fixed here who must not meet.',
      'lock-own-organisation': 'This person is fixed at their own organisation.',
      'locks-over-visits': 'This person has more fixed visits than visits asked for.',
      'locks-same-organisation': 'This person is fixed twice at the same organisation.',
      'locks-same-day': 'This person is fixed twice on the same day.',
      'lock-below-minimum': 'One visitor is fixed here, but the place wants more or nobody.',
      'lock-host-day': 'This person receives visitors on that day.',
      'ttc-together': 'Trading in turns does not go with groups that go together.',
      'ttc-apart': 'Trading in turns does not go with people who must not meet.',
      'ttc-minimum': 'Trading in turns does not go with a place that wants at least two visitors at once.',
      'lock-together': 'This person goes with somebody who cannot come here.',
      unconfirmed:
        'Only somebody whose own organisation confirmed that they work there comes to a secret place.',
      'guests-over-capacity': 'There are more guests here than seats.',
    })[code] ?? null,
  lead: (placed: number, people: number, visits: number) =>
    `${english.number(placed)} of ${english.number(people)} people ${english.agree(placed, 'gets', 'get')} a visit, ${english.count(visits, 'visit', 'visits')} in all.`,
  proven: 'More is not possible within the rules: that is proven.',
  notProven:
    'This is the best that was found in the time there was. Something better may be possible, so there are no reasons with it.',
  stale: 'Something has changed since this proposal',
  staleText: 'Match again to see what that does. What you fixed stays.',
  whichChoice: 'Which choice did they get?',
  lockedOutside: 'outside the choices',
  sentReceived: 'Sent and received',
  sentReceivedNote: 'The organisations that are furthest from zero. The standing includes earlier rounds.',
  heads: { name: 'Organisation', sent: 'Sent', received: 'Received', net: 'Standing' },
  tabs: 'Parts of the proposal',
  tabVisits: 'Visits',
  tabOrganisations: 'Organisations',
  tabUnplaced: 'Not placed',
  tabDifferenceWith: (number) => `Not as in proposal ${number}`,
  who: 'Who',
  from: 'From',
  to: 'To',
  day: 'Day',
  choice: 'Choice',
  actions: 'Adjust',
  reason: 'Why not',
  newcomer: 'new in the field',
  unplacedBefore: 'not placed last time',
  secret: 'secret location',
  locked: 'fixed',
  lock: 'Fix',
  lockOf: (name: string) => `: visit of ${name}`,
  unlockOf: (name: string) => `: visit of ${name}`,
  more: 'More',
  exclude: (place: string) => `Must not come to ${place}`,
  setAside: 'Set aside from the match',
  takePart: 'Let take part again',
  whyNot: (tiers: readonly number[], also: boolean) =>
    `Why not choice ${english.either(tiers.map(String))}${also ? ' as well' : ''}?`,
  whyNotOne: (tier: number, also: boolean) => `Choice ${tier}${also ? ' as well' : ''}:`,
  placePrice: 'A visit for this person is possible, but makes the whole less good.',
  choicePrice: 'This is possible, but makes the whole less good.',
  visitsCaption: 'Who goes where, on which day',
  organisationsCaption: 'Sent, received and standing per organisation',
  unplacedCaption: 'Who gets no visit, and why',
  standingBefore: 'Standing of earlier rounds',
  standingAfter: 'Standing now',
  margin: 'Tolerance',
  within: 'within the tolerance',
  beyond: (by: number) => `${by} beyond the tolerance`,
  toleranceNote: (tolerance: number) =>
    `Standing is received minus sent, earlier rounds included. Up to ${tolerance} is fine.`,
  noPermission: 'No permission is known. Without permission nobody is matched.',
  permission: {
    'permission-refused': 'The manager said no.',
    'permission-asked': 'The manager has not answered yet. Without permission nobody is matched.',
    'permission-not-asked': 'The manager was not asked yet. Without permission nobody is matched.',
  },
  refuses: 'The organisation does not take part in this round.',
  notYet: 'This person did not take part in this proposal yet. Match again.',
  notTakingTitle: 'Did not take part',
  notTakingCaption: 'Who did not take part, and why',
  notKnown: 'The organisation does not know this person. Find out first.',
  isSetAside: 'You set this person aside from the match.',
  noChoices: 'The sign-up has no choices at all.',
  rule: (rule: string): string =>
    ({
      'own-organisation': 'is the own organisation',
      excluded: 'this person must not come here',
      'no-slots': 'has no days',
      'too-small': 'has fewer seats than its minimum of visitors',
      'not-free': 'all days are days on which this person is not free',
      hosting: 'this person receives visitors on that day',
      together: 'cannot be combined with the group',
      apart: 'somebody comes here whom this person must not meet',
      full: 'is taken completely by fixed visits',
      locked: 'this person is fixed at another visit already',
      screening: 'asks for a screening that the host has seen',
      'client-contact': 'is only for people who work with clients',
      unconfirmed: 'their own organisation has not confirmed yet that this person works there',
      untold: 'does not fit',
    })[rule] ?? rule,
  secretPlaceOf: (organisation: string) => `${organisation}, a secret place`,
  placeRule: (place: string, rule: string) => `${place}: ${rule}`,
  /** Only for the mechanism of trading cycles. */
  traded: (place: string, stop: string): string => {
    const why: Record<string, string> = {
      full: 'all seats on the free days had gone',
      'host-balance': 'the host organisation had nobody left who could go in return',
      'home-balance': 'nobody could come to the own organisation any more, so nobody could leave either',
      'host-away': 'the host is away on a visit that day',
      untold: 'does not fit',
    };
    return `${place}: ${why[stop] ?? stop}.`;
  },
  unknownReason: 'There was not enough time to find out why.',
  lottery: 'It was exactly equal with somebody else, and the lot decided.',
  impossible: (obstacles: readonly string[]) =>
    obstacles.length === 0
      ? 'There is no plan at all in which this is possible.'
      : `This is possible in no plan at all, because of ${english.list(obstacles.map((o) => obstacleEn[o] ?? o))}.`,
  costs: (level: string, by: number): string => costEn(level, by),
  loses: (names: readonly string[]) =>
    names.length === 0 ? '' : `${english.listSome(names)} would lose a visit.`,
  worse: (names: readonly string[]) =>
    names.length === 0 ? '' : `${english.listSome(names)} would get a lower choice.`,
  sameChoice: 'This choice points to the same place as an earlier one.',
  allPlaced: 'Everybody who takes part has a visit.',
  done: {
    lock: 'The visit is fixed. It stays when you match again.',
    unlock: 'The visit is no longer fixed.',
    exclude: 'Noted. Match again to adjust the proposal.',
    'set-aside': 'This person does not take part in the next match.',
    'take-part': 'This person takes part again in the next match.',
  },
  refused: 'This is not possible: the person or place is not in the round. Refresh the page.',
  sheets: {
    visits: 'Visits',
    visitsColumns: ['Name', 'E-mail', 'From', 'To', 'What you will see', 'Day', 'Choice'],
    balance: 'Standing',
    balanceColumns: ['Organisation', 'Standing earlier rounds', 'Sent', 'Received', 'Standing now'],
    unplaced: 'Not placed',
    unplacedColumns: ['Name', 'E-mail', 'Organisation', 'Why'],
    viaHost: 'your host will tell you',
  },
};

function stepEn(step: string): string {
  const [level, tier] = step.split('/');
  if (level === 'rank:greedy') return `As many visits at choice ${tier} as possible`;
  if (level === 'rank:sum') return 'As high a choice as possible on average';
  if (level === 'rank:generous') return `As few visits at choice ${tier} as possible`;
  const steps: Record<string, string> = {
    placed: 'Place as many people as possible',
    visits: 'As many visits as possible',
    balance: 'Organisations in balance',
    priority: 'Newcomers and the unlucky first',
    wanted: 'Organisations that should meet',
    variety: 'For who has been before: something new',
    'new-ties': 'New contacts between organisations',
    stability: 'Change as little as possible',
  };
  return steps[level ?? ''] ?? 'Explanations and lottery';
}

const obstacleEn: Record<string, string> = {
  minimum: 'the minimum of visitors a day',
  hosts: 'people who receive visitors themselves',
  together: 'groups that go together',
  apart: 'people who must not meet',
  locks: 'fixed visits',
};

function costEn(level: string, by: number): string {
  const [name, tier] = level.split('/');
  switch (name) {
    case 'placed':
      return `Then ${english.count(by, 'person fewer gets', 'people fewer get')} a visit in all.`;
    case 'visits':
      return english.agree(
        by,
        'Then there is one visit fewer in all.',
        `Then there are ${english.number(by)} visits fewer in all.`,
      );
    case 'balance':
      return `Then organisations together get ${by} further beyond the tolerance of their standing.`;
    case 'priority':
      return `Then newcomers and people who were unlucky last time lose ${english.count(by, 'point', 'points')}.`;
    case 'rank:generous':
      return `Then ${english.count(by, 'more person gets', 'more people get')} choice ${tier}.`;
    case 'rank:greedy':
      return `Then ${english.count(by, 'person fewer gets', 'people fewer get')} choice ${tier}.`;
    case 'rank:sum':
      return `Then the choices together are ${english.count(by, 'step', 'steps')} lower.`;
    case 'new-ties':
      return `Then ${english.count(by, 'new contact fewer arises', 'new contacts fewer arise')} between organisations.`;
    case 'wanted':
      return `Then there ${english.agree(by, 'is', 'are')} ${english.count(by, 'visit', 'visits')} fewer between organisations that should meet.`;
    case 'variety':
      return tier === 'organisation'
        ? `Then ${english.count(by, 'person more goes', 'people more go')} to an organisation where they were before.`
        : `Then ${english.count(by, 'person more goes', 'people more go')} to a kind of organisation that they know already.`;
    case 'stability':
      return `Then ${english.count(by, 'more visit changes', 'more visits change')} against the proposal before.`;
    default:
      return `Then the whole gets worse (${level}, ${by}).`;
  }
}
