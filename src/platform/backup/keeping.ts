/** How many of the newest days, weeks and months keep one backup. */
export const KEPT = { days: 7, weeks: 5, months: 12 };

const NAME = /^wisselstage-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z\.age$/;

/** The name of the file of a backup: they sort by when they were made. */
export const nameOf = (madeAt: Date) =>
  `wisselstage-${madeAt.toISOString().slice(0, 19).replaceAll(':', '-')}Z.age`;

/** When a file was made, by its name; `null` when it is no backup of ours. */
export function madeAt(name: string): Date | null {
  const parts = NAME.exec(name);
  if (!parts) return null;
  const [, day, hour, minute, second] = parts;
  const at = new Date(`${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at.getTime()) ? null : at;
}

const DAY_MS = 86_400_000;
/** The first of January 1970 was a Thursday; weeks begin on Monday. */
const weekOf = (at: Date) => Math.floor((at.getTime() / DAY_MS + 3) / 7);

/**
 * Which files may go: all but the newest of each of the last days, weeks and months that have one. The newest of all
 * always stays, and what is no backup of ours is never named.
 */
export function mayGo(names: readonly string[]): string[] {
  const backups = names
    .flatMap((name) => {
      const at = madeAt(name);
      return at ? [{ name, at }] : [];
    })
    .sort((a, b) => b.at.getTime() - a.at.getTime());
  const stay = new Set([
    ...newestOfEach(backups, KEPT.days, ({ at }) => at.toISOString().slice(0, 10)),
    ...newestOfEach(backups, KEPT.weeks, ({ at }) => String(weekOf(at))),
    ...newestOfEach(backups, KEPT.months, ({ at }) => at.toISOString().slice(0, 7)),
  ]);
  return backups.map(({ name }) => name).filter((name) => !stay.has(name));
}

function newestOfEach<One extends { name: string }>(
  newestFirst: readonly One[],
  most: number,
  periodOf: (one: One) => string,
): string[] {
  const found = new Map<string, string>();
  for (const one of newestFirst) {
    const period = periodOf(one);
    if (found.size < most && !found.has(period)) found.set(period, one.name);
  }
  return [...found.values()];
}
