import { type Asking, firstEffect, withSeat, withStanding } from './capacity.ts';
import { TimeLimitError } from './errors.ts';
import { type Deadline, passed } from './highs.ts';
import { type Instance, LIMITS } from './schema.ts';
import type { AtHand } from './what-if.ts';

/** Answers by matching each changed instance from the match at hand. */
export function capacityByMatching(match: AtHand, instance: Instance, deadline: Deadline): Asking {
  const effectOf = async (changed: Instance) => {
    if (passed(deadline)) throw new TimeLimitError(deadline.seconds, 'capacity');
    const after = await match.rematch(changed, deadline);
    // What another plan could be better by is no effect.
    if (after.proof.gap > 0) throw new TimeLimitError(deadline.seconds, 'capacity');
    return firstEffect(match.result, after);
  };
  const slots = new Map(instance.places.flatMap((place) => place.slots.map((slot) => [slot.id, slot])));
  return {
    async seatMore(id) {
      // More seats than people there can ever be change nothing, and no instance may have them.
      return slots.get(id)!.capacity < LIMITS.rows ? effectOf(withSeat(instance, id)) : null;
    },
    standing: (id, change) => effectOf(withStanding(instance, id, change)),
  };
}
