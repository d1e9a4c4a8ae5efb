import { meanOf } from '../../../platform/statistics/statistics.ts';
import type { MeasureAnswer } from './facts.ts';

/** What somebody scored each time that is compared. */
export interface Scores {
  measuredId: string;
  means: number[];
}

/**
 * Of who answered each time only what they answered each time: what was passed over once is no change. Who has nothing of that kind
 * is left out.
 * @param times which answers are of which time
 * @param counts which kinds of organisation, or questions, count
 */
export function scoresOf(
  answers: readonly MeasureAnswer[],
  times: readonly ((answer: MeasureAnswer) => boolean)[],
  counts: (answer: MeasureAnswer) => boolean = () => true,
): Scores[] {
  const people = Map.groupBy(answers.filter(counts), ({ measuredId }) => measuredId);
  return [...people].flatMap(([measuredId, own]) => {
    const each = times.map((isOfTime) => new Map(own.filter(isOfTime).map((one) => [one.about, one.value])));
    const [first, ...others] = each as [Map<string, number>, ...Map<string, number>[]];
    const common = [...first.keys()].filter((about) => others.every((one) => one.has(about)));
    if (common.length === 0) return [];
    return [{ measuredId, means: each.map((one) => meanOf(common.map((about) => one.get(about)!))) }];
  });
}
