/** So many hours after it became known the authority must know (GDPR, article 33(1)). */
export const HOURS = 72;
/** After so many hours coordinators are reminded, as long as nobody said whether the authority is told. */
export const REMIND_AFTER = [24, 60] as const;

/** How long a text of the register may be. */
export const LONGEST = 4000;

const HOUR = 3_600_000;

export const hoursAfter = (known: Date, hours: number): Date => new Date(known.getTime() + hours * HOUR);

export interface Clock {
  /** Until when the authority must know. */
  until: Date;
  /** Whole hours that are left; below zero: that it is too late. */
  left: number;
  /** `told`: in time. `late`: told, and after it. `not`: nobody need be told, and it says why. */
  state: 'runs' | 'over' | 'told' | 'late' | 'not';
}

interface Told {
  knownAt: Date;
  authority: 'told' | 'not' | null;
  authorityAt: Date | null;
}

/** How it stands with the 72 hours. */
export function clockOf({ knownAt, authority, authorityAt }: Told, now: Date): Clock {
  const until = hoursAfter(knownAt, HOURS);
  const left = Math.floor((until.getTime() - now.getTime()) / HOUR);
  if (authority === 'not') return { until, left, state: 'not' };
  if (authority === 'told')
    return { until, left, state: authorityAt !== null && authorityAt > until ? 'late' : 'told' };
  return { until, left, state: now > until ? 'over' : 'runs' };
}

/** Of what article 33(5) asks, that which nobody wrote down yet. */
export const NEEDED = ['happened', 'affected', 'consequences', 'measures', 'authority', 'people'] as const;
export type Needed = (typeof NEEDED)[number];

export const missingIn = (entry: Record<Needed, string | null>): Needed[] =>
  NEEDED.filter((one) => (entry[one] ?? '') === '');
