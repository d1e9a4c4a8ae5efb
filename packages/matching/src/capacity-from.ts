import { type Asking, type Capacity, CapacityByCover, capacityOf } from './capacity.ts';
import { CapacityByParts } from './capacity-parts.ts';
import { CapacityByProgram } from './capacity-program.ts';
import type { Deadline } from './highs.ts';
import { SPENT } from './regions.ts';
import type { MatchResult } from './result.ts';
import { roomy } from './roomy.ts';
import type { Instance } from './schema.ts';
import type { Solved } from './solve.ts';

/**
 * Asks every question about an instance in canonical order in the quickest way there is: from the parts of a search where
 * branching led to the plan, else of those of its relaxation, else by integer programs.
 * @param solved the match that proved the result; without it every changed instance is matched.
 */
export async function capacityFrom(
  instance: Instance,
  result: MatchResult,
  deadline: Deadline,
  byMatching: Asking,
  solved: Solved | null,
): Promise<Capacity> {
  if (solved === null) return capacityOf(instance, byMatching);
  if (solved.proof.method !== 'milp') {
    const quick = CapacityByCover.open(solved, instance, result, deadline, byMatching);
    if (quick !== SPENT) return capacityOf(instance, quick);
  }
  const program = new CapacityByProgram(roomy(instance, solved.prepared.given), result, deadline);
  try {
    // To match afresh would also find levels and lots that nobody asked for, at several seconds a question.
    const parts = await CapacityByParts.open(solved, instance, result, deadline, program);
    return await capacityOf(instance, parts ?? program);
  } finally {
    program.close();
  }
}
