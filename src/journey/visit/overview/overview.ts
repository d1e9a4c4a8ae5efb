import { daysFrom, isWeekend } from '../../../language/day.ts';
import { inOrder } from '../../../language/order.ts';
import type { KindLook } from '../../programme/programme-kinds.ts';
import { isUntouched } from '../preparing/first-contact.ts';
import type { Missing } from '../preparing/prepared.ts';
import { AHEAD, OFF, type State } from '../visit.ts';
import { endsOn, isOn } from '../visit-end.ts';
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
  /** One of the two answered in their calendar that they perhaps come, or are there. */
  perhaps: boolean;
}

export const steps = Object.keys(STEPS) as Step[];
export const waits = Object.keys(WAITS) as Wait[];

/** When a visit is. */
type When = Pick<VisitRow, 'days' | 'from' | 'until'>;

const lasting = ({ days, from, until }: When) => ({ days, startTime: from, endTime: until });

/** It is over, a night in the morning: whether it took place may still have to be said. */
export const isPast = (visit: When, today: string): boolean => endsOn(lasting(visit)) < today;

/** Somebody goes, or is still there since the evening before. */
const isToday = (visit: When, today: string): boolean => isOn(lasting(visit), today);

export function stepOf(visit: When & Pick<VisitRow, 'state'>, today: string): Step {
  const { state } = visit;
  if (OFF.includes(state)) return 'off';
  if (state === 'offered' || state === 'accepted') return state;
  if (state === 'took-place' || isPast(visit, today)) return 'been';
  return state as 'arranged' | 'ready';
}

/** Whether a visit waits for a coordinator because of this. */
const TESTS: Record<Wait, (visit: VisitRow, today: string) => boolean> = {
  unready: (visit, today) =>
    visit.state === 'arranged' && !isPast(visit, today) && visit.days[0]! <= daysFrom(today, READY_BEFORE),
  dayless: ({ state }) => state === 'accepted',
  silent: ({ state, replyBy }, today) => state === 'offered' && replyBy < today,
  untouched: (visit, today) => isUntouched(visit) && visit.contactBy! < today && visit.days[0]! > today,
  perhaps: (visit, today) => visit.perhaps && AHEAD.includes(visit.state) && !isPast(visit, today),
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

/** Of a visit that is past in a round that is over nobody can be reminded or go elsewhere; whether it took place can be said. */
const STAYS: readonly Wait[] = ['disagree'];

/** What waits, the most urgent first. @param over the last day of the round is past */
export function waitingOf(rows: readonly VisitRow[], today: string, over = false): Waiting[] {
  // What is made up after the last day of its round is carried as any other.
  const toCome = over ? rows.filter((visit) => !isPast(visit, today)) : rows;
  return waits
    .map((wait) => {
      const among = STAYS.includes(wait) ? rows : toCome;
      const visits = among.filter((visit) => isWaitingFor(wait, visit, today));
      const days = visits.flatMap((visit) =>
        isToday(visit, today) ? [today] : visit.days.filter((day) => day > today),
      );
      return { wait, visits, soonest: days.sort()[0] ?? null };
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
    ready: (visit) => isToday(visit, today),
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

/** Who goes on a day, from early to late; what is off is not among them. */
export const goingOn = (rows: readonly VisitRow[], day: string): VisitRow[] =>
  rows
    .filter((visit) => visit.days.includes(day) && isStanding(visit))
    .toSorted((a, b) => inOrder(a.from, b.from));

/** Who goes today, and before them who is still there since the evening before. */
export const todayOf = (rows: readonly VisitRow[], today: string): VisitRow[] => [
  ...goingOn(rows, daysFrom(today, -1)).filter((visit) => isSinceYesterday(visit, today)),
  ...goingOn(rows, today),
];

/** A night that began the evening before, and does not begin again today. */
export const isSinceYesterday = (visit: When, today: string): boolean =>
  isToday(visit, today) && !visit.days.includes(today);

/** A visit that stands, or was: its visitor has something. */
export const isStanding = ({ state }: Pick<VisitRow, 'state'>): boolean => !OFF.includes(state);
