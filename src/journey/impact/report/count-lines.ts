import { MOMENTS, NOTICES } from '../../contact/contact-pulse.ts';
import type { Figures } from '../impact.ts';
import type { Figure } from '../impact-figure.ts';
import { type Pulse, pairOf, type RoundFacts } from './facts.ts';
import { countOf, moneyFigure } from './figure-of.ts';

/** How long a line stayed: the last moment at which somebody said yes, or why none is known. */
export const LASTED = ['6-months', '3-months', '6-weeks', 'none', 'unknown', 'not-asked'] as const;
export type Lasted = (typeof LASTED)[number];

/** What stayed, what came of it, and what it cost. */
export function countLines(facts: RoundFacts, way: Figures): Figure[] {
  return [
    ...countTies(facts, way),
    ...countContact(facts),
    ...countColleagues(facts),
    ...countAfterwards(facts),
    ...countCosts(facts),
  ];
}

function countTies(facts: RoundFacts, way: Figures): Figure[] {
  const ties = tiesOf(facts);
  const active = way.find('organisations.active')!.numerator!;
  const isNew = [...ties.keys()].filter((pair) => !facts.metBefore.has(pair)).length;
  const lasted = [...ties.values()].map(lastedOf);
  return [
    countOf('ties.met', ties.size, (active * (active - 1)) / 2),
    countOf('ties.new', isNew, ties.size),
    ...LASTED.map((one) =>
      countOf('ties.lasted', lasted.filter((each) => each === one).length, ties.size, one),
    ),
  ];
}

/**
 * Lines as others than coordinators see them: without those of visits at secret places. The network by family leaves those out as
 * well, and what the one has more than the other would be theirs.
 */
export const countOpenTies = (facts: RoundFacts, way: Figures): Figure[] =>
  countTies(
    { ...facts, visits: facts.visits.filter(({ secret }) => !secret), metBefore: facts.metOpenly },
    way,
  );

/** Pairs of organisations that met, each with what was asked of it. */
function tiesOf({ visits, organisations, pulses }: RoundFacts): Map<string, Pulse[]> {
  const ties = new Map<string, Pulse[]>();
  const byVisit = Map.groupBy(pulses, ({ visitId }) => visitId);
  for (const { id, homeId, hostId, state } of visits) {
    const [home, host] = [organisations.get(homeId)!.now, organisations.get(hostId)!.now];
    if (state !== 'took-place' || home === host) continue;
    const pair = pairOf(home, host);
    ties.set(pair, [...(ties.get(pair) ?? []), ...(byVisit.get(id) ?? [])]);
  }
  return ties;
}

export function lastedOf(pulses: readonly Pick<Pulse, 'moment' | 'contact'>[]): Lasted {
  const last = MOMENTS.findLast((moment) =>
    pulses.some((one) => one.moment === moment && one.contact === 'yes'),
  );
  if (last) return last;
  if (pulses.length === 0) return 'not-asked';
  return pulses.some(({ contact }) => contact !== null) ? 'none' : 'unknown';
}

/** In pairs of people: two who both answer are counted once. */
function countContact({ pulses, visits }: RoundFacts): Figure[] {
  const held = new Set(visits.filter(({ state }) => state === 'took-place').map(({ id }) => id));
  const counted = pulses.filter(({ visitId }) => held.has(visitId));
  const pairs = (holds: (pulse: Pulse) => boolean) =>
    new Set(counted.filter(holds).map(({ pairId }) => pairId));
  const inTouch = pairs(({ contact }) => contact === 'yes');
  return [
    ...MOMENTS.flatMap((moment) => {
      const asked = pairs((one) => one.moment === moment).size;
      const yes = pairs((one) => one.moment === moment && one.contact === 'yes').size;
      const answered = pairs((one) => one.moment === moment && one.contact !== null).size;
      return [
        countOf('contact.yes', yes, asked, moment),
        countOf('contact.answered', answered, asked, moment),
      ];
    }),
    ...NOTICES.filter((one) => one !== 'not-yet').map((one) =>
      countOf(
        'clients.noticed',
        pairs(({ noticed }) => noticed.includes(one)).intersection(inTouch).size,
        inTouch.size,
        one,
      ),
    ),
  ];
}

function countColleagues({ briefs }: RoundFacts): Figure[] {
  const told = briefs.flatMap(({ sharedWith }) => (sharedWith === null ? [] : [sharedWith]));
  const reached = told.reduce((sum, one) => sum + one, 0);
  return [{ ...countOf('colleagues.reached', reached), n: told.length }];
}

function countAfterwards({ followUps, dilemmas }: RoundFacts): Figure[] {
  const agreed = followUps.filter(({ state }) => ['agreed', 'took-place', 'off'].includes(state)).length;
  const held = followUps.filter(({ state }) => state === 'took-place');
  const takenUp = dilemmas.filter((one) => one.takenUp).length;
  return [
    countOf('follow-ups.made', followUps.length),
    countOf('follow-ups.agreed', agreed, followUps.length),
    countOf('follow-ups.held', held.length, agreed),
    countOf(
      'follow-ups.reached',
      held.reduce((sum, { reached }) => sum + (reached ?? 0), 0),
    ),
    countOf('dilemmas.raised', dilemmas.length),
    countOf('dilemmas.taken-up', takenUp, dilemmas.length),
  ];
}

/** As long as nobody filled in costs, there is nothing to say. */
function countCosts({ costs, visits }: RoundFacts): Figure[] {
  const held = visits.filter(({ state }) => state === 'took-place').length;
  const sum = (rows: RoundFacts['costs']) =>
    rows.length === 0 ? null : rows.reduce((total, { cents }) => total + cents, 0);
  const without = costs.filter(({ workingTime }) => !workingTime);
  return [
    moneyFigure('cost.visit', sum(without), held),
    moneyFigure('cost.visit-with-time', without.length === costs.length ? null : sum(costs), held),
  ];
}
