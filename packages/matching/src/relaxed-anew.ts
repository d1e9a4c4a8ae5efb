import { relaxedWithCuts } from './cuts.ts';
import type { Deadline } from './highs.ts';
import { boundsWith, type Leaf } from './leaves.ts';
import { type Bases, Relaxation } from './multipliers.ts';
import type { Network } from './network.ts';
import type { LinkedNetwork } from './side-rows.ts';
import { type Part, weighted } from './weighted.ts';

/** What parts are made over: the network, per level the cost of each arc, and the last steps, see `nearTo`. */
export type Over = {
  links: LinkedNetwork;
  costs: readonly Float64Array[];
  near: readonly Float64Array[];
};

/** A leaf as a part of all plans of its round; `null` where the bounds leave nothing of it. */
export function partFrom(
  { decisions, multipliers, potentials, flow }: Leaf,
  { links, costs, near }: Over,
): Part | null {
  const bounds = boundsWith(links, decisions);
  if (bounds === null) return null;
  const { costs: own, rows } = weighted(links, costs, multipliers);
  return { ...nearest({ costs: own, potentials }, near, links.nodes), rows, flow, ...bounds };
}

/** A part, its best plan as far as the relaxation tells it, and whether integers prove that. */
export type Relieved = { part: Part; point: Int32Array | null; proven: boolean };

/**
 * The same parts of a changed round with multipliers of its own: where a level changes so do they, and to relax the round
 * from bases at hand is quicker than to branch on what multipliers of before leave open.
 * @param cut whether cuts may be taken in, until the best point of a part is an integer one.
 * @throws {TimeLimitError} or {SolverError}.
 */
export async function relaxedAnew(
  parts: readonly Part[],
  { links, costs, near }: Over,
  bases: Bases,
  { deadline, cut }: { deadline: Deadline; cut: boolean },
): Promise<Relieved[]> {
  const relaxation = await Relaxation.open(links, costs, null, deadline, bases);
  try {
    return parts.map((part) => {
      const relaxed = cut ? relaxedWithCuts(relaxation, part) : relaxation.within(part);
      // That nothing is in it HiGHS tells by floating point: flows are to tell it.
      if (relaxed === null) return { part, point: null, proven: false };
      const { multipliers, flow, potentials, point, proof } = relaxed;
      const own = { ...weighted(relaxation.links, costs, multipliers), potentials };
      return { part: { ...part, flow, ...nearest(own, near, links.nodes) }, point, proven: proof !== null };
    });
  } finally {
    relaxation.close();
  }
}

/** Costs and potentials with some steps more: what ties on all others is to be near a plan. */
function nearest<Own extends Pick<Part, 'costs' | 'potentials'>>(
  own: Own,
  near: readonly Float64Array[],
  nodes: number,
): Own {
  return {
    ...own,
    costs: [...own.costs, ...near],
    potentials: [...own.potentials, ...near.map(() => new Float64Array(nodes))],
  };
}

/** One step whose cost is least for the plan in `flow`. */
export function nearTo({ options }: Network, { receives }: LinkedNetwork, flow: Int32Array): Float64Array[] {
  const near = new Float64Array(flow.length);
  for (const arc of [...options.keys(), ...receives.values()]) near[arc] = flow[arc] === 1 ? -1 : 1;
  return [near];
}
