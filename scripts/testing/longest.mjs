const most = 10;

/**
 * The files of a report of vitest that took longest, one a line, the longest first: what makes the whole quicker begins
 * there, and `long-first.ts` names them. Paths are told from `root`.
 */
export function longestIn(report, root) {
  return report.testResults
    .map(({ name, startTime, endTime }) => [name.replace(`${root}/`, ''), (endTime - startTime) / 1000])
    .filter(([, seconds]) => seconds >= 1)
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([name, seconds]) => `${seconds.toFixed(1).padStart(7)} s  ${name}`);
}
