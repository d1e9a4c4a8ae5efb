import { InstanceError, type InstanceInput, type Repair, TimeLimitError } from '@wisselstage/matching';
import { repairInWorker } from '@wisselstage/matching/repair-worker';

/** A round as a match would take it. */
export type RoundInstance = InstanceInput;

type Pair = { person: string; slot: string };

/** What a repair does: see `repair` of the engine. */
export type Mending = Pick<Repair, 'added' | 'removed' | 'moved' | 'harmed'>;

/** `contradicts`: what was noted in the round cannot all be so, which a match would tell row by row. */
export type Unmended = 'late' | 'contradicts';
/** `stuck`: agreed visits, by their number in the list, that the rules of the round would not allow now. */
export type Mended = { mending: Mending } | { stuck: number[] } | Unmended;

/** As long as a match may take. */
const LIMITS = { timeLimitSeconds: 120 };

/**
 * How what fell open of a plan is filled best, by the engine in a thread of its own: nobody who agreed moves, the fewest others
 * do. The order of the lot is reversed: who was unlucky when the round was matched is lucky now.
 * @param plan the visits that there are, by the names of the engine
 * @param agreed those of them that stay
 */
export async function mendPlan(
  instance: RoundInstance,
  plan: readonly Pair[],
  agreed: readonly Pair[],
): Promise<Mended> {
  try {
    const pairs = (list: readonly Pair[]) => list.map(({ person, slot }) => ({ person, slot }));
    const { added, removed, moved, harmed } = await repairInWorker(instance, pairs(plan), pairs(agreed), {
      ...LIMITS,
      reverseLot: true,
    });
    return { mending: { added, removed, moved, harmed } };
  } catch (error) {
    if (error instanceof TimeLimitError) return 'late';
    if (!(error instanceof InstanceError)) throw error;
    const stuck = error.faults.flatMap(({ path: [list, index] }) =>
      list === 'accepted' && typeof index === 'number' ? index : [],
    );
    return stuck.length === 0 ? 'contradicts' : { stuck };
  }
}
