import { daysFrom } from '../../language/day.ts';

/** When it is measured: after the sign-up, after the look-back, and when the pulses ask. */
export const MOMENTS = ['before', 'after', 'six-weeks', 'three-months', 'six-months'] as const;
export type Moment = (typeof MOMENTS)[number];

/** What each is called in an address. */
export const MOMENT_ADDRESSES: Readonly<Record<Moment, string>> = {
  before: 'vooraf',
  after: 'achteraf',
  'six-weeks': 'zes-weken',
  'three-months': 'drie-maanden',
  'six-months': 'zes-maanden',
};

export const momentAt = (address: string): Moment | null =>
  MOMENTS.find((moment) => MOMENT_ADDRESSES[moment] === address) ?? null;

/**
 * What is answered. `works-with` and `partner` say about which kinds of organisation the others are; `as-it-was` is how somebody, looking
 * back, thinks that it was before.
 */
export type Measure = 'works-with' | 'knows' | 'as-it-was' | 'quiz' | 'partner' | 'coordination';

/** With how many kinds somebody says that they work, and of how many it is asked how that goes. */
export const MOST_KINDS = 6;
export const MOST_PARTNERS = 3;

/** So many situations a round asks, and so many functions one can have to choose from. */
export const QUIZ_LENGTH = 5;
export const MOST_FUNCTIONS = 8;

/** Whether somebody knows whom to call, from least to most, as in a look-back: 1 to 5. */
export const KNOWS_SCALE = [1, 2, 3, 4, 5] as const;

/** The seven of relational coordination, in the order of Gittell. */
export const DIMENSIONS = [
  ...['frequent', 'timely', 'accurate', 'solving'],
  ...['goals', 'knowledge', 'respect'],
] as const as readonly ['frequent', 'timely', 'accurate', 'solving', 'goals', 'knowledge', 'respect'];
export type Dimension = (typeof DIMENSIONS)[number];

/** Chosen in the quiz by who does not know. */
export const DOES_NOT_KNOW = -1;

/** So long an answer still says something of the moment at which it was asked. */
const OPEN_DAYS = 60;

/**
 * Whether it can still be answered: what is asked before counts as long as no visit can have been; later moments for two months.
 * @param firstDay of the visits of the round
 */
export function isOpen(
  { moment, askedOn, firstDay }: { moment: Moment; askedOn: string; firstDay: string | null },
  today: string,
): boolean {
  if (moment === 'before') return firstDay === null || today < firstDay;
  return today <= daysFrom(askedOn, OPEN_DAYS);
}
