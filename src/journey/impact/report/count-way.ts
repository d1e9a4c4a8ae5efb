import { AGREED, type State } from '../../visit/visit.ts';
import type { Figure } from '../impact-figure.ts';
import type { WayFacts } from './facts.ts';
import { FAMILIES, familyOf } from './families.ts';
import { countOf } from './figure-of.ts';

const PLANNED: readonly State[] = ['arranged', 'ready', 'took-place', 'missed'];

/** From the invitation to the visit that was. */
export function countWay(facts: WayFacts): Figure[] {
  return [
    ...countOrganisations(facts),
    ...countPeople(facts),
    ...countVisits(facts),
    ...countFamilies(facts),
  ];
}

function countOrganisations({ members, offering, signUps, visits }: WayFacts): Figure[] {
  const inRound = new Set(members);
  const hosts = visits.map(({ hostId }) => hostId);
  const homes = visits.map(({ homeId }) => homeId);
  const offers = new Set([...offering, ...hosts]);
  const active = new Set([...offers, ...homes, ...signUps.map(({ organisationId }) => organisationId)]);
  const held = visits.filter(({ state }) => state === 'took-place');
  const received = new Set(held.map(({ hostId }) => hostId));
  const sent = new Set(held.map(({ homeId }) => homeId));
  return [
    countOf('organisations.in-round', inRound.size),
    countOf('organisations.active', active.size, inRound.size),
    countOf('organisations.offering', offers.size, active.size),
    countOf('organisations.received', received.size, active.size),
    countOf('organisations.both', received.intersection(sent).size, active.size),
  ];
}

/** Who left after a visit counts as one person: what was is not undone by forgetting who it was. */
export function countPeople({
  signUps,
  visits,
  placed,
}: Pick<WayFacts, 'signUps' | 'visits' | 'placed'>): Figure[] {
  const gone = visits.filter(({ signUpId }) => signUpId === null);
  const goneWent = gone.filter(({ state }) => state === 'took-place').length;
  const hasVisit = new Set(placed);
  const went = wentOf({ visits });
  const count = (holds: (one: WayFacts['signUps'][number]) => boolean) => signUps.filter(holds).length;
  const signedUp = signUps.length + gone.length;
  const allowed = count(({ id, permission }) => permission || hasVisit.has(id)) + gone.length;
  const gotOne = count(({ id }) => hasVisit.has(id)) + gone.length;
  return [
    countOf('people.signed-up', signedUp),
    countOf('people.permission', allowed, signedUp),
    countOf('people.placed', gotOne, allowed),
    countOf('people.went', count(({ id }) => went.has(id)) + goneWent, gotOne),
  ];
}

/** Ids of sign-ups of which a visit took place. */
export const wentOf = ({ visits }: Pick<WayFacts, 'visits'>): ReadonlySet<string> =>
  new Set(visits.flatMap(({ signUpId, state }) => (signUpId && state === 'took-place' ? [signUpId] : [])));

function countVisits({ visits }: WayFacts): Figure[] {
  const count = (holds: (visit: WayFacts['visits'][number]) => boolean) => visits.filter(holds).length;
  const accepted = count(({ state, bothAgreed }) => bothAgreed || AGREED.includes(state));
  const planned = count(({ state }) => PLANNED.includes(state));
  const held = count(({ state }) => state === 'took-place');
  const known = count(({ isFirstChoice }) => isFirstChoice !== null);
  return [
    countOf('visits.offered', visits.length),
    countOf('visits.accepted', accepted, visits.length),
    countOf('visits.planned', planned, accepted),
    countOf('visits.took-place', held, planned),
    countOf('visits.held', held, visits.length),
    countOf(
      'choice.first',
      count(({ isFirstChoice }) => isFirstChoice === true),
      known,
    ),
  ];
}

function countFamilies({ visits, organisations }: WayFacts): Figure[] {
  const held = visits.filter(({ state }) => state === 'took-place');
  const organisation = (id: string) => organisations.get(id)!;
  const family = (id: string) => familyOf(organisation(id).kind);
  return FAMILIES.flatMap((one) => {
    const sent = held.filter(({ homeId }) => family(homeId) === one);
    const received = held.filter(({ hostId }) => family(hostId) === one);
    const elsewhere = sent.filter(({ homeId, hostId }) =>
      areApart(organisation(homeId).region, organisation(hostId).region),
    );
    return [
      countOf('sent', sent.length, held.length, one),
      countOf('received', received.length, held.length, one),
      countOf('sent-elsewhere', elsewhere.length, sent.length, one),
    ];
  });
}

/** Where nobody filled in a region, nothing is known of it. */
export const areApart = (one: string, other: string): boolean => one !== '' && other !== '' && one !== other;
