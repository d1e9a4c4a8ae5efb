/** The files of a report of vitest that took longest, one a line. */
export function longestIn(report: unknown, root: string): string[];
