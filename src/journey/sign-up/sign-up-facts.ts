import { dayOf } from '../../language/day.ts';
import { choosingState, type RoundDays } from '../programme/programme.ts';
import type { readPermissionWaits } from './reads-permissions.ts';
import { hasPossibleChoice } from './sign-up.ts';
import { demandPerDay } from './sign-up-days.ts';
import { demandOf, type Offers } from './sign-up-demand.ts';
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
    crowded: demand
      .filter(({ state }) => state === 'much')
      .sort((a, b) => b.first - b.seats - (a.first - a.seats)),
    signUps: rows.signUps.length,
    permission: rows.signUps.length - waits.length,
    without: countPermissions(waits.map(({ state }) => state)),
    ...waitsOf(waits, choosingState(round, today) !== 'closed', today),
    impossible: rows.signUps.length - possible.length,
    wanted: rows.signUps.reduce((sum, { visits }) => sum + visits, 0),
  };
}

export type SignUpFacts = ReturnType<typeof countSignUps>;

const WEEK_MS = 7 * 24 * 3600 * 1000;

function waitsOf(waits: readonly Wait[], opens: boolean, today: string) {
  const refused = waits.filter(({ state }) => state === 'refused');
  const open = waits.filter(({ state }) => state !== 'refused');
  const weekAgo = dayOf(new Date(Date.parse(`${today}T12:00:00Z`) - WEEK_MS));
  return {
    permissionOpen: open.length,
    /** Asked more than a week ago. */
    longWait: open.filter(({ askedOn }) => askedOn !== null && askedOn < weekAgo).length,
    unasked: open.filter(({ state }) => state === 'not-asked').length,
    /** Managers who can have a mail now: the link in it works until choosing closes. */
    mailable: opens ? open.filter((wait) => mayAskManager(wait, today)).length : 0,
    managersCanAnswer: opens,
    refused: refused.map(({ name }) => name),
  };
}
