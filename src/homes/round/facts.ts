import { type RoundRows, takesPart } from '../../journey/matching/matching.ts';
import { choosingState, mayMailToday, ROUND_DAYS, signUpState } from '../../journey/programme/programme.ts';
import {
  hasAnswered,
  isAsked,
  isInvited,
  joins,
  mayRemind,
  waitsForAnswer,
} from '../../journey/programme/programme-answer.ts';
import { namedApart } from '../../journey/programme/programme-names.ts';
import type { Member } from '../../journey/programme/reads-members.ts';
import { hasPossibleChoice } from '../../journey/sign-up/sign-up.ts';
import { activeIn } from '../../journey/sign-up/sign-up-active.ts';
import { countPermissions } from '../../journey/sign-up/sign-up-permission.ts';
import { dayOf } from '../../language/day.ts';
import { demandPerDay } from './days.ts';
import { demandOf } from './demand.ts';
import type { readRoundHome } from './reads.ts';

export type Home = Awaited<ReturnType<typeof readRoundHome>>;

/** How far the matching is, as far as somebody has to do something about it. */
export type MatchState =
  | { state: 'none' | 'busy' | 'failed' }
  | { state: 'proposal' | 'stale'; number: number; placed: number; people: number };

/** The round in figures, before it is said what waits. Pure: what is in the rows, counted. */
export function countRound({ rows, setAside, round, ...home }: Home, today: string) {
  const demand = demandOf(rows);
  // What was withdrawn has no days and waits for none.
  const places = rows.places.filter(({ code }) => !home.stopped.has(code));
  const possible = rows.signUps.filter((signUp) => hasPossibleChoice(signUp, rows.places, rows.exclusions));
  return {
    round,
    today,
    signUpState: signUpState(round, today),
    isFirst: home.isFirst,
    match: matchOf(home),
    demand,
    days: demandPerDay(rows, setAside),
    places: places.length,
    seats: demand.reduce((sum, { seats }) => sum + seats, 0),
    ...organisationsOf(namedApart(home.members), { ...rows, places }, today),
    signUps: rows.signUps.length,
    permission: rows.signUps.length - home.waits.length,
    without: countPermissions(home.waits.map(({ state }) => state)),
    ...waitsOf(home.waits, choosingState(round, today) !== 'closed', today),
    unsafe: home.unsafe,
    mailTrouble: home.mailTrouble,
    proposed: home.proposed,
    willing: home.willing,
    impossible: rows.signUps.length - possible.length,
    wanted: rows.signUps.reduce((sum, { visits }) => sum + visits, 0),
    ready: possible.filter((signUp) => takesPart(signUp, setAside)).length,
    outside: slotsOutside(rows, round),
    dayless: places.filter(({ slots }) => slots.length === 0).map(({ code }) => code),
    missingDays: ROUND_DAYS.filter((what) => NEEDED.has(what) && round[what] === null),
    crowded: demand
      .filter(({ state }) => state === 'much')
      .sort((a, b) => b.first - b.seats - (a.first - a.seats)),
  };
}

/** Without these dates nobody knows until when, or the match has no days. */
const NEEDED = new Set<string>(['signUpCloses', 'matchOn', 'firstDay', 'lastDay']);

export type RoundFacts = ReturnType<typeof countRound>;
function matchOf({ latest, proposal, stale }: Pick<Home, 'latest' | 'proposal' | 'stale'>): MatchState {
  const unfinished = latest && !latest.result;
  if (unfinished && latest.fault) return { state: 'failed' };
  if (unfinished) return { state: 'busy' };
  if (!proposal?.result) return { state: 'none' };
  const placed = new Set(proposal.result.visits.map(({ person }) => person)).size;
  return {
    state: stale ? 'stale' : 'proposal',
    number: proposal.number,
    placed,
    people: placed + proposal.result.unplaced.length,
  };
}

/** From invited to offering. */
function organisationsOf(members: readonly Member[], rows: RoundRows, today: string) {
  const placesOf = Map.groupBy(rows.places, ({ organisation }) => organisation);
  const active = activeIn(rows.places, rows.signUps);
  const offers = ({ code }: Member) => (placesOf.get(code) ?? []).some(({ slots }) => slots.length > 0);
  const uninvited = members.filter(({ code, invitation }) => !isInvited(invitation, active.has(code)));
  const invitable = uninvited.filter(({ contacts }) => contacts.length > 0);
  const waiting = members.filter(({ invitation }) => waitsForAnswer(invitation));
  const names = (list: readonly Member[]) => list.map(({ name }) => name);
  return {
    organisations: members.length,
    invited: members.length - uninvited.length,
    answered: members.filter(({ code, invitation }) => hasAnswered(invitation, active.has(code))).length,
    offering: members.filter(offers).length,
    /** Take part without having said so: their places or people came in by a workbook or the form. */
    countedIn: members.filter(({ code, invitation }) => active.has(code) && !isAsked(invitation)).length,
    invitable: names(invitable),
    // One click invites everybody who was not asked; it is only here when those are the ones that are named.
    invitesThose:
      members.filter(({ contacts, invitation }) => contacts.length > 0 && !isAsked(invitation)).length ===
      invitable.length,
    contactless: names(uninvited.filter(({ contacts }) => contacts.length === 0)),
    waiting: names(waiting),
    remindable: waiting.filter((member) => mayRemind(member, today)).length,
    offerless: names(
      members.filter(({ code, invitation }) => joins(invitation, active.has(code)) && !placesOf.has(code)),
    ),
  };
}

const WEEK_MS = 7 * 24 * 3600 * 1000;

function waitsOf(waits: Home['waits'], opens: boolean, today: string) {
  const refused = waits.filter(({ state }) => state === 'refused');
  const open = waits.filter(({ state }) => state !== 'refused');
  const weekAgo = dayOf(new Date(Date.parse(`${today}T12:00:00Z`) - WEEK_MS));
  return {
    permissionOpen: open.length,
    /** Asked more than a week ago. */
    longWait: open.filter(({ askedOn }) => askedOn !== null && askedOn < weekAgo).length,
    unasked: open.filter(({ state }) => state === 'not-asked').length,
    /** Managers who can have a mail now: the link in it works until choosing closes. */
    mailable: opens
      ? open.filter(({ hasManager, mailedOn }) => hasManager && mayMailToday([mailedOn], today)).length
      : 0,
    managersCanAnswer: opens,
    refused: refused.map(({ name }) => name),
  };
}

/** Slots with a day on which no visit may be. */
function slotsOutside({ places }: RoundRows, { firstDay, lastDay }: Home['round']): number {
  return places
    .flatMap(({ slots }) => slots)
    .filter(({ days }) =>
      days.some((day) => (firstDay !== null && day < firstDay) || (lastDay !== null && day > lastDay)),
    ).length;
}
