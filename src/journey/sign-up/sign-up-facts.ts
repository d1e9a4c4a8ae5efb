import { dayOf } from '../../language/day.ts';
import { choosingState, type RoundDays } from '../programme/programme.ts';
import type { readPermissionWaits } from './reads-permissions.ts';
import { hasPossibleChoice } from './sign-up.ts';
import { demandPerDay } from './sign-up-days.ts';
import { demandOf, demandState, type Offers } from './sign-up-demand.ts';
import { countPermissions, mayAskManager } from './sign-up-permission.ts';

type Wait = Awaited<ReturnType<typeof readPermissionWaits>>[number];

interface Given {
  round: RoundDays;
  rows: Offers;
  /** Addresses of people who do not take part in the match for now. */
  setAside: readonly string[];
  /** Who has no permission. */
  waits: readonly Wait[];
}

/** Who signed up for a round, how far their permission is and what they ask for, counted. */
export function countSignUps({ round, rows, setAside, waits }: Given, today: string) {
  const demand = demandOf(rows);
  const possible = rows.signUps.filter((signUp) => hasPossibleChoice(signUp, rows.places, rows.exclusions));
  return {
    demand,
    days: demandPerDay(rows, setAside),
    seats: demand.reduce((sum, { seats }) => sum + seats, 0),
    crowded: mostCrowdedFirst(demand.filter(({ state }) => state === 'much')),
    signUps: rows.signUps.length,
    permission: rows.signUps.length - waits.length,
    without: countPermissions(waits.map(({ state }) => state)),
    ...countWaits(waits, round, today),
    refused: waits.filter(({ state }) => state === 'refused').map(({ name }) => name),
    impossible: rows.signUps.length - possible.length,
    wanted: rows.signUps.reduce((sum, { visits }) => sum + visits, 0),
  };
}

export type SignUpFacts = ReturnType<typeof countSignUps>;

/** What of the people in a round waits for a coordinator, counted by the database: nobody's row is read who does not wait. */
export interface PeopleWaiting {
  signUps: number;
  /** People of whom no choice leads anywhere. */
  impossible: number;
  /** Without permission, as many at once as are alike. */
  waits: AlikeWaits[];
  /** Names of those whose manager said no. */
  refused: string[];
  /** People who said where they must not come, of which no exclusion was made. */
  unsafe: number;
  /** People of whom the own organisation did not say yet that they work there, and whom it does not know. */
  unconfirmed: number;
  denied: number;
  proposed: string[];
  willing: string[];
  /** People who have an organisation as their first choice, by its code. */
  first: Map<string, number>;
  /** Codes of the organisations that send somebody. */
  sending: Set<string>;
}

interface Counted {
  round: RoundDays;
  people: PeopleWaiting;
  members: readonly { code: string; name: string }[];
  /** Seats per organisation, by its code. */
  seats: ReadonlyMap<string, number>;
}

/** The same as far as something waits, of what the database has counted. */
export function countPeopleWaiting({ round, people, members, seats }: Counted, today: string) {
  const { signUps, impossible, refused, unsafe, unconfirmed, denied, proposed, willing } = people;
  const demand = members.map(({ code, name }) => ({
    ...{ name, first: people.first.get(code) ?? 0, seats: seats.get(code) ?? 0 },
  }));
  return {
    ...{ signUps, impossible, refused, unsafe, unconfirmed, denied, proposed, willing },
    ...countWaits(people.waits, round, today),
    seats: demand.reduce((sum, one) => sum + one.seats, 0),
    crowded: mostCrowdedFirst(demand.filter((one) => demandState(one.first, one.seats) === 'much')),
  };
}

const mostCrowdedFirst = <D extends { first: number; seats: number }>(crowded: readonly D[]): D[] =>
  crowded.toSorted((a, b) => b.first - b.seats - (a.first - a.seats));

const WEEK_MS = 7 * 24 * 3600 * 1000;

/** People without permission who are alike in this, and how many they are; without a number it is one. */
export interface AlikeWaits extends Pick<Wait, 'state' | 'hasManager' | 'askedOn' | 'mailedOn'> {
  people?: number;
}

/** Who waits for a manager, counted: one by one, or as many at once as are alike. */
export function countWaits(waits: readonly AlikeWaits[], round: RoundDays, today: string) {
  const opens = choosingState(round, today) !== 'closed';
  const open = waits.filter(({ state }) => state !== 'refused');
  const count = (alike: readonly AlikeWaits[]) => alike.reduce((sum, { people = 1 }) => sum + people, 0);
  const weekAgo = dayOf(new Date(Date.parse(`${today}T12:00:00Z`) - WEEK_MS));
  return {
    permissionOpen: count(open),
    /** Asked more than a week ago. */
    longWait: count(open.filter(({ askedOn }) => askedOn !== null && askedOn < weekAgo)),
    unasked: count(open.filter(({ state }) => state === 'not-asked')),
    /** Managers who can have a mail now: the link in it works until choosing closes. */
    mailable: opens ? count(open.filter((wait) => mayAskManager(wait, today))) : 0,
    managersCanAnswer: opens,
  };
}
