import { daysFrom } from '../../language/day.ts';

/** What somebody offers or asks after a visit. */
export const KINDS = ['presentation', 'return-visit', 'lunch', 'training', 'consultation'] as const;
export type Kind = (typeof KINDS)[number];

/** Whether who makes it gives it, or would like to have it. */
export const DIRECTIONS = ['offer', 'ask'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Where a follow-up is, in the order in which it goes. `removed`: a coordinator took it away. */
export const STATES = ['open', 'taken', 'agreed', 'took-place', 'off', 'withdrawn', 'removed'] as const;
export type State = (typeof STATES)[number];

/** States in which others see it as well. */
export const SHOWN: readonly State[] = ['open', 'taken', 'agreed', 'took-place'];
/** States in which two have it together. */
export const SHARED: readonly State[] = ['taken', 'agreed', 'took-place', 'off'];

/** What can happen to it. */
export const EVENTS = [
  'takes',
  'agrees-day',
  'lets-go',
  'took-place',
  'did-not',
  'withdraws',
  'removes',
  'reopens',
  'maker-leaves',
  'taker-leaves',
] as const;
export type FollowUpEvent = (typeof EVENTS)[number];

/** Who does it: `other` is of another organisation, `leaving` is nobody who presses. */
export const ACTORS = ['maker', 'taker', 'other', 'coordinator', 'leaving'] as const;
export type Actor = (typeof ACTORS)[number];

/** The two who meet. */
export type Side = 'maker' | 'taker';
export const otherSide = (side: Side): Side => (side === 'maker' ? 'taker' : 'maker');

/** What the guards look at. */
export interface Facts {
  /** There is a day, and it is today or was. */
  dayCame: boolean;
}

const GUARDS = {
  'the day has come': ({ dayCame }: Facts) => dayCame,
} as const satisfies Record<string, (facts: Facts) => boolean>;

/** Who hears of a step by mail: that it is taken, on which day it is, or that it is off. */
export type Tells = 'maker-taken' | 'both-day' | 'other-off' | 'taker-off' | 'maker-off';

/** A row of the table. */
export interface Step {
  from: State;
  on: FollowUpEvent;
  by: readonly Actor[];
  when?: keyof typeof GUARDS;
  to: State;
  tells: Tells | null;
}

const BOTH: readonly Actor[] = ['maker', 'taker'];

const ending = (from: State, tells: Tells | null): Step[] => [
  { from, on: 'withdraws', by: ['maker'], to: 'withdrawn', tells },
  { from, on: 'removes', by: ['coordinator'], to: 'removed', tells },
  { from, on: 'maker-leaves', by: ['leaving'], to: 'withdrawn', tells },
];

const tookPlace = (from: State): Step => ({
  ...{ from, on: 'took-place', by: BOTH, when: 'the day has come', to: 'took-place', tells: null },
});

/** The life of a follow-up, whole: what is not in it cannot happen. `moving/move.ts` alone moves it, and asks this. */
export const TABLE: readonly Step[] = [
  { from: 'open', on: 'takes', by: ['other'], to: 'taken', tells: 'maker-taken' },
  ...ending('open', null),
  { from: 'taken', on: 'agrees-day', by: BOTH, to: 'agreed', tells: 'both-day' },
  { from: 'taken', on: 'lets-go', by: BOTH, to: 'open', tells: 'other-off' },
  { from: 'taken', on: 'taker-leaves', by: ['leaving'], to: 'open', tells: 'maker-off' },
  ...ending('taken', 'taker-off'),
  { from: 'agreed', on: 'agrees-day', by: BOTH, to: 'agreed', tells: 'both-day' },
  tookPlace('agreed'),
  { from: 'agreed', on: 'did-not', by: BOTH, to: 'off', tells: 'other-off' },
  { from: 'agreed', on: 'taker-leaves', by: ['leaving'], to: 'open', tells: 'maker-off' },
  ...ending('agreed', 'taker-off'),
  // Said again, with another number of people; or it was pressed by mistake.
  tookPlace('took-place'),
  { from: 'took-place', on: 'did-not', by: BOTH, to: 'off', tells: null },
  { from: 'took-place', on: 'removes', by: ['coordinator'], to: 'removed', tells: null },
  tookPlace('off'),
  { from: 'off', on: 'agrees-day', by: BOTH, to: 'agreed', tells: 'both-day' },
  { from: 'off', on: 'reopens', by: ['maker'], to: 'open', tells: null },
  ...ending('off', null),
  { from: 'off', on: 'taker-leaves', by: ['leaving'], to: 'withdrawn', tells: null },
  { from: 'withdrawn', on: 'reopens', by: ['maker'], to: 'open', tells: null },
  { from: 'removed', on: 'reopens', by: ['coordinator'], to: 'open', tells: null },
];

/** The step that somebody makes from a state; `null` when it cannot happen there, or is not theirs to do. */
export function stepOn(from: State, on: FollowUpEvent, by: readonly Actor[], facts: Facts): Step | null {
  return (
    TABLE.find(
      (step) =>
        step.from === from &&
        step.on === on &&
        step.by.some((one) => by.includes(one)) &&
        (!step.when || GUARDS[step.when](facts)),
    ) ?? null
  );
}

/** What somebody can do now. */
export const eventsFor = (from: State, by: readonly Actor[], facts: Facts): FollowUpEvent[] =>
  EVENTS.filter((on) => stepOn(from, on, by, facts) !== null);

/** After so many days without a day the two are asked once to agree on one. */
export const DATELESS_DAYS = 14;
/** After so many days that nobody wants it a coordinator sees that it waits. */
export const UNWANTED_DAYS = 28;
/** After so many days that nobody said whether it took place, the coordinator sees so too. */
export const SILENT_DAYS = 7;

/** What lies still, and since when at the latest. */
export const lyingSince = (today: string) => ({
  unwanted: daysFrom(today, -UNWANTED_DAYS),
  dateless: daysFrom(today, -DATELESS_DAYS),
  silent: daysFrom(today, -SILENT_DAYS),
});

/** As many as can have been reached, and as a column can hold. */
export const MOST_REACHED = 5000;
/** A day can be this far back, for what was not written down at once, and this far ahead. */
export const DAYS_BACK = 366;
export const DAYS_AHEAD = 731;
