/** Where a visit is, in the order in which it goes; a visit that is only proposed stands in a run. */
export const STATES = [
  'offered',
  'accepted',
  'arranged',
  'ready',
  'took-place',
  'missed',
  'declined',
  'lapsed',
  'cancelled',
] as const;
export type State = (typeof STATES)[number];

/** States that keep a seat taken. A day that was missed is over; its seat cannot be given to anybody any more. */
export const SEATED: readonly State[] = ['offered', 'accepted', 'arranged', 'ready', 'took-place'];

/** States in which the day is still to come, or was not told of. */
export const AHEAD: readonly State[] = ['offered', 'accepted', 'arranged', 'ready'];

/** States in which nobody goes any more, or went. */
export const OFF: readonly State[] = ['declined', 'lapsed', 'cancelled', 'missed'];

/** States after both have said yes: from here on the two know each other's names. */
export const AGREED: readonly State[] = ['accepted', 'arranged', 'ready', 'took-place', 'missed'];

/** Of a visit at a secret place, where it was not opened: that it is ready, was or was missed goes with its day. */
export type SecretState = Exclude<State, 'ready' | 'took-place' | 'missed'>;
export const secretState = (state: State): SecretState =>
  state === 'ready' || state === 'took-place' || state === 'missed' ? 'arranged' : state;

/** What can happen to a visit. */
export const EVENTS = [
  'visitor-agrees',
  'host-agrees',
  'visitor-declines',
  'host-declines',
  'term-passes',
  'day-agreed',
  'prepared',
  'unprepared',
  'visitor-cancels',
  'host-cancels',
  'coordinator-cancels',
  'replaced',
  'visitor-withdraws',
  'host-withdraws',
  'took-place',
  'missed',
] as const;
export type VisitEvent = (typeof EVENTS)[number];

/** The two who meet. */
export type Side = 'visitor' | 'host';
export const SIDES: readonly Side[] = ['visitor', 'host'];
export const otherSide = (side: Side): Side => (side === 'visitor' ? 'host' : 'visitor');

/** What the guards look at. */
export interface Facts {
  /** Both said yes, this event included. */
  bothAgree: boolean;
  /** One of them asked for another day, and that was not settled. */
  otherDayAsked: boolean;
  /** Everything that has to be done before the day is done. */
  prepared: boolean;
  /** The term for a reply has passed. */
  termPassed: boolean;
  /** It is too late to say yes: the day has begun, and that may be told. */
  tooLate: boolean;
  /** The day is today or was. */
  dayBegun: boolean;
  /** The day was, and it may be told. */
  dayOver: boolean;
}

/** What has to be so for a row to count, by the name that the drawing gives it. */
const GUARDS = {
  'both agree in time, and the day stays': ({ bothAgree, otherDayAsked, tooLate }: Facts) =>
    bothAgree && !otherDayAsked && !tooLate,
  'both agree in time': ({ bothAgree, tooLate }: Facts) => bothAgree && !tooLate,
  'it is in time': ({ tooLate }: Facts) => !tooLate,
  'all is prepared': ({ prepared }: Facts) => prepared,
  'something is missing': ({ prepared }: Facts) => !prepared,
  'the term has passed': ({ termPassed }: Facts) => termPassed,
  'the day has begun': ({ dayBegun }: Facts) => dayBegun,
  'the day is not over': ({ dayOver }: Facts) => !dayOver,
} as const satisfies Record<string, (facts: Facts) => boolean>;
export type Guard = keyof typeof GUARDS;

/** What follows from a step, carried out in the same transaction. */
export type Effect =
  /** Both said yes, and have to agree on a day: each with the name of the other and what to do next. */
  | 'tell-both-agreed'
  /** It goes on: both get the day, also for their calendars; again when it moves. */
  | 'tell-both-the-day'
  /** Who did not do it hears that it is off, if they had heard of it. */
  | 'tell-visitor-off'
  | 'tell-host-off'
  /** It stands on the list of the coordinators, and they get a mail. */
  | 'tell-coordinators';

/** A row of the table: the first that fits counts. */
export interface Step {
  from: State;
  on: VisitEvent;
  when?: Guard;
  to: State;
  effects: readonly Effect[];
}

const cancelling = (from: State): Step[] => [
  { from, on: 'visitor-cancels', to: 'cancelled', effects: ['tell-host-off', 'tell-coordinators'] },
  { from, on: 'host-cancels', to: 'cancelled', effects: ['tell-visitor-off', 'tell-coordinators'] },
  { from, on: 'coordinator-cancels', to: 'cancelled', effects: ['tell-visitor-off', 'tell-host-off'] },
  // All of a sign-up goes, a place or an organisation: whoever did it told the coordinators so, once for all visits.
  { from, on: 'visitor-withdraws', to: 'cancelled', effects: ['tell-host-off'] },
  { from, on: 'host-withdraws', to: 'cancelled', effects: ['tell-visitor-off', 'tell-host-off'] },
];

/** What was cannot be called off any more: whether it took place is said of it. */
const cancellingUntilOver = (from: State): Step[] =>
  cancelling(from).map((step) => ({ ...step, when: 'the day is not over' }));

const agreeing = (on: 'visitor-agrees' | 'host-agrees'): Step[] => [
  {
    ...{ from: 'offered', on, when: 'both agree in time, and the day stays', to: 'arranged' },
    effects: ['tell-both-the-day'],
  },
  { from: 'offered', on, when: 'both agree in time', to: 'accepted', effects: ['tell-both-agreed'] },
  { from: 'offered', on, when: 'it is in time', to: 'offered', effects: [] },
];

const lookingBack = (from: State): Step[] =>
  (['took-place', 'missed'] as const)
    .filter((on) => on !== from)
    .map((on) => ({ from, on, when: 'the day has begun', to: on, effects: [] }));

/**
 * The life of a visit, whole: what is not in it cannot happen. The drawing in `docs/visits.md` is made from it, and no
 * column `state` of a visit is written but by `moving/move.ts`, which asks it.
 */
export const TABLE: readonly Step[] = [
  ...agreeing('visitor-agrees'),
  ...agreeing('host-agrees'),
  {
    from: 'offered',
    on: 'visitor-declines',
    to: 'declined',
    effects: ['tell-host-off', 'tell-coordinators'],
  },
  {
    from: 'offered',
    on: 'host-declines',
    to: 'declined',
    effects: ['tell-visitor-off', 'tell-coordinators'],
  },
  {
    ...{ from: 'offered', on: 'term-passes', when: 'the term has passed', to: 'lapsed' },
    effects: ['tell-visitor-off', 'tell-host-off'],
  },
  // Who would go is offered another instead, and hears so in the mail about that one.
  { from: 'offered', on: 'replaced', to: 'cancelled', effects: ['tell-host-off'] },
  ...cancelling('offered'),
  { from: 'accepted', on: 'day-agreed', to: 'arranged', effects: ['tell-both-the-day'] },
  ...cancelling('accepted'),
  { from: 'arranged', on: 'day-agreed', to: 'arranged', effects: ['tell-both-the-day'] },
  { from: 'arranged', on: 'prepared', when: 'all is prepared', to: 'ready', effects: [] },
  ...cancellingUntilOver('arranged'),
  ...lookingBack('arranged'),
  // What was prepared for one day is prepared for another.
  { from: 'ready', on: 'day-agreed', to: 'ready', effects: ['tell-both-the-day'] },
  { from: 'ready', on: 'unprepared', when: 'something is missing', to: 'arranged', effects: [] },
  ...cancellingUntilOver('ready'),
  ...lookingBack('ready'),
  // The two sides may say otherwise than each other; the coordinator decides.
  ...lookingBack('took-place'),
  ...lookingBack('missed'),
];

/** The step that an event makes from a state; `null` when it cannot happen there. */
export function stepOn(from: State, event: VisitEvent, facts: Facts): Step | null {
  return (
    TABLE.find(
      (step) => step.from === from && step.on === event && (!step.when || GUARDS[step.when](facts)),
    ) ?? null
  );
}

/** Why a visit is off, as somebody chooses it. None of them is about health: "it does not fit" is enough. */
export const REASONS = ['day', 'busy', 'other-work', 'not-here', 'other'] as const;
export type Reason = (typeof REASONS)[number];

/** What can be needed on the day, from a list and without a reason. */
export const NEEDS = ['step-free', 'interpreter', 'hearing-loop', 'quiet-room'] as const;
export type Need = (typeof NEEDS)[number];
