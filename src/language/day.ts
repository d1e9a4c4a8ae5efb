const wall = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day on the calendar on the wall, whatever clock the server has: `2027-03-09`. */
export function dayOf(now: Date): string {
  const parts = new Map(wall.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

const wallHour = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** The hour of the same clock, 0 to 23. */
export function hourOf(now: Date): number {
  return Number(wallHour.format(now));
}

const wallTime = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The time on the same clock: `08:05`. */
export function timeOf(now: Date): string {
  return wallTime.format(now);
}

const DAY_MS = 86_400_000;

/** How many days from the one to the other; negative when it is past. */
export function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS);
}

/** The day so many days after another, or before it. */
export function daysFrom(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Saturday and Sunday: most people are not asked to work then, and some shelters receive then. */
export const isWeekend = (day: string): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() % 6 === 0;

const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Amsterdam',
});

/** A moment as the calendar and the clock in Amsterdam have it: `2027-01-18`, `14:22`. */
export function momentOf(moment: string): { day: string; time: string } {
  const at = new Date(moment);
  return { day: dayOf(at), time: clock.format(at) };
}
