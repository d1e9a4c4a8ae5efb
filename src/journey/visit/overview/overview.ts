import { daysFrom, isWeekend } from '../../../language/day.ts';
import type { KindLook } from '../../programme/programme-kinds.ts';
import { isUntouched } from '../preparing/first-contact.ts';
import type { Missing } from '../preparing/prepared.ts';
import { OFF, type State } from '../visit.ts';
import { READY_BEFORE, RISK_BEFORE, STEPS, type Step, WAITS, type Wait } from '../visit-waiting.ts';

/** A visit at an open place, as the list of a round has it. */
export interface VisitRow {
  id: string;
  state: State;
  days: string[];
  from: string;
  until: string;
  /** `null`: who it was has withdrawn. */
  name: string | null;
  jobTitle: string;
  home: { code: string; name: string };
  title: string;
  place: string;
  host: { code: string; name: string; look: KindLook | null };
  meeting: string;
  askFor: string;
  /** Who receives there. */
  hosts: string[];
  signUpId: string | null;
  replyBy: string;
  agreed: { visitor: boolean; host: boolean };
  says: { visitor: 'took-place' | 'missed' | null; host: 'took-place' | 'missed' | null };
  /** What is still to be done before the day; of one that is off or over nothing is. */
  missing: Missing[];
  /** Who goes has no other visit that stands. */
  alone: boolean;
  remindedOn: string | null;
  contactBy: string | null;
  inTouchOn: string | null;
}

export const steps = Object.keys(STEPS) as Step[];
export const waits = Object.keys(WAITS) as Wait[];

/** The day is over: whether it took place may still have to be said. */
const isPast = ({ days }: Pick<VisitRow, 'days'>, today: string) => days.at(-1)! < today;

export function stepOf({ state, days }: Pick<VisitRow, 'state' | 'days'>, today: string): Step {
  if (OFF.includes(state)) return 'off';
  if (state === 'offered' || state === 'accepted') return state;
  if (state === 'took-place' || isPast({ days }, today)) return 'been';
  return state as 'arranged' | 'ready';
}

/** Whether a visit waits for a coordinator because of this. */
const TESTS: Record<Wait, (visit: VisitRow, today: string) => boolean> = {
  unready: ({ state, days }, today) =>
    state === 'arranged' && days.at(-1)! >= today && days[0]! <= daysFrom(today, READY_BEFORE),
  dayless: ({ state }) => state === 'accepted',
  silent: ({ state, replyBy }, today) => state === 'offered' && replyBy < today,
  untouched: (visit, today) => isUntouched(visit) && visit.contactBy! < today && visit.days[0]! > today,
  alone: ({ state, alone }) => OFF.includes(state) && alone,
  risk: ({ state, days: [first], replyBy }, today) =>
    state === 'arranged'
      ? first! > daysFrom(today, READY_BEFORE) && first! <= daysFrom(today, RISK_BEFORE.missing)
      : state === 'offered' && replyBy >= today && first! <= daysFrom(today, RISK_BEFORE.answer),
  disagree: ({ says }) => says.visitor !== null && says.host !== null && says.visitor !== says.host,
};

export const isWaitingFor = (wait: Wait, visit: VisitRow, today: string): boolean =>
  TESTS[wait](visit, today);

export interface Waiting {
  wait: Wait;
  visits: VisitRow[];
  /** Of the first of them that is still to come. */
  soonest: string | null;
}

/** In a round that is over nobody can be reminded or go elsewhere; whether a visit took place can still be said. */
const STAYS: readonly Wait[] = ['disagree'];

/** What waits, the most urgent first. @param over the last day of the round is past */
export function waitingOf(rows: readonly VisitRow[], today: string, over = false): Waiting[] {
  return waits
    .filter((wait) => !over || STAYS.includes(wait))
    .map((wait) => {
      const visits = rows.filter((visit) => isWaitingFor(wait, visit, today));
      const soonest = visits.flatMap(({ days }) => days.filter((day) => day >= today)).sort()[0] ?? null;
      return { wait, visits, soonest };
    })
    .filter(({ visits }) => visits.length > 0);
}

export interface StepCount {
  step: Step;
  count: number;
  /** Of `ready` those of today; of `been` those of which nobody doubts that they took place; of `off` those without another visit. */
  part: number;
}

/** How many visits are where on their way. */
export function countSteps(rows: readonly VisitRow[], today: string): StepCount[] {
  const parts: Record<Step, (visit: VisitRow) => boolean> = {
    ...{ offered: () => false, accepted: () => false, arranged: () => false },
    ready: ({ days }) => days.includes(today),
    been: (visit) => visit.state === 'took-place' && !isWaitingFor('disagree', visit, today),
    off: (visit) => isWaitingFor('alone', visit, today),
  };
  return steps.map((step) => {
    const visits = rows.filter((visit) => stepOf(visit, today) === step);
    return { step, count: visits.length, part: visits.filter(parts[step]).length };
  });
}

/** How a visit stands, as its dot shows it, in the order in which the dots of a day come. */
export const DOTS = ['look', 'been', 'todo', 'open', 'ready', 'off'] as const;
export type Dot = (typeof DOTS)[number];

export function dotOf(visit: VisitRow, today: string): Dot {
  if ((['unready', 'silent', 'disagree'] as const).some((wait) => isWaitingFor(wait, visit, today)))
    return 'look';
  const step = stepOf(visit, today);
  if (step === 'off') return 'off';
  if (visit.state === 'took-place') return 'been';
  if (step === 'offered' || step === 'accepted') return 'open';
  return step === 'ready' ? 'ready' : 'todo';
}

/** Of more days than this only those are shown on which somebody goes. */
const MOST_DAYS = 46;

export interface StripDay {
  day: string;
  dots: Dot[];
}

/** The working days from the first visit to the last, and of a weekend the days on which there is one. */
export function stripOf(rows: readonly VisitRow[], today: string): StripDay[] {
  const onDay = new Map<string, Dot[]>();
  for (const visit of rows)
    for (const day of visit.days) onDay.set(day, [...(onDay.get(day) ?? []), dotOf(visit, today)]);
  const used = [...onDay.keys()].sort();
  const days = [...new Set([...used, ...workDays(used[0], used.at(-1))])].sort();
  return days.map((day) => ({
    day,
    dots: DOTS.flatMap((dot) => (onDay.get(day) ?? []).filter((one) => one === dot)),
  }));
}

function workDays(first = '', last = ''): string[] {
  const days: string[] = [];
  for (let day = first; day < last; day = daysFrom(day, 1)) {
    if (!isWeekend(day)) days.push(day);
    if (days.length > MOST_DAYS) return [];
  }
  return days;
}

/** Who goes today, from early to late; what is off is not among them. */
export const todayOf = (rows: readonly VisitRow[], today: string): VisitRow[] =>
  rows
    .filter(({ state, days }) => days.includes(today) && !OFF.includes(state))
    .toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));

/** A visit that stands, or was: its visitor has something. */
export const isStanding = ({ state }: Pick<VisitRow, 'state'>): boolean => !OFF.includes(state);
