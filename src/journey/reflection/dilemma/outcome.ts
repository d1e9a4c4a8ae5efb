/** What came of something that an organisation tried. */
export const OUTCOMES = ['helped', 'unknown', 'not-helped'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Of several organisations together; `mixed`: it helped at as many as it did not. */
export type Verdict = Outcome | 'mixed';

export function verdictOf(outcomes: readonly Outcome[]): Verdict {
  const helped = outcomes.filter((one) => one === 'helped').length;
  const not = outcomes.filter((one) => one === 'not-helped').length;
  if (helped + not === 0) return 'unknown';
  if (helped === not) return 'mixed';
  return helped > not ? 'helped' : 'not-helped';
}
