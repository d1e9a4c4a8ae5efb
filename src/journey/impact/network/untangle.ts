import { lotsFrom } from './drawing-lots.ts';
import { Plan, type Tangled } from './plan.ts';
import type { Point } from './stress.ts';

interface Untangled extends Tangled {
  trials: number;
  seed: number;
}

/** Which share of the trials is to change places with another, and which to go where the lines lead. */
const SWAPS = 0.3;
const TO_FRIENDS = 0.25;

/**
 * Stress does not know of crossings. So one after the other tries a place elsewhere, or changes places with another, and keeps it when
 * the whole gets better: fewer crossings, no lines through dots, for not too much stress. A fixed number of trials from a seed,
 * so that it is the same each time and takes a known time.
 */
export function untangle({ trials, seed, ...tangled }: Untangled): Point[] {
  const count = tangled.points.length;
  const plan = new Plan(tangled);
  if (count < 3) return plan.points();
  const lot = lotsFrom(seed);
  for (let trial = 0; trial < trials; trial++) {
    const i = Math.floor(lot() * count);
    const j = Math.floor(lot() * count);
    const kind = lot();
    const [aside, down] = [lot() - 0.5, lot() - 0.5];
    if (kind < SWAPS) {
      if (i !== j) plan.trySwap(i, j);
      continue;
    }
    // Early on far away, later on nearer by.
    const reach = 3 * (1 - trial / trials) + 0.25;
    const from = kind < SWAPS + TO_FRIENDS ? plan.friendsOf(i) : plan.at(i);
    plan.tryMove(i, { x: from.x + aside * reach, y: from.y + down * reach });
  }
  return plan.points();
}
