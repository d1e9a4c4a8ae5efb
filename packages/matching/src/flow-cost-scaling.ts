import { globalUpdate } from './flow-global-update.ts';
import type { Phase } from './flow-phase.ts';
import { priceRefinement } from './flow-price-refinement.ts';
import type { ResidualNetwork } from './flow-residual.ts';

/** By how much ε falls from phase to phase. */
const SCALING = 16;
/** Arcs per partial augmentation (Goldberg 2008). */
const PATH = 4;

/**
 * Changes a feasible flow into one of least cost, in place, and returns integer node potentials that prove it.
 *
 * ε-scaling: costs are multiplied by nodes + 1, so that a flow whose reduced costs are all ≥ −1 is optimal, and ε falls
 * from the largest cost to 1. Each phase first looks whether other potentials alone will do (price refinement), and
 * pushes flow only if not.
 */
export function costScaling(network: ResidualNetwork): Float64Array {
  const { nodes } = network;
  const scale = nodes + 1;
  const cost = network.cost.map((value) => value * scale);
  const phase: Phase = {
    ...network,
    cost,
    potential: new Float64Array(nodes),
    excess: new Float64Array(nodes),
    current: new Int32Array(nodes),
  };
  let epsilon = 0;
  for (let e = 0; e < cost.length; e++) {
    if (network.residual[e]! > 0 && -cost[e]! > epsilon) epsilon = -cost[e]!;
  }
  while (epsilon > 1) {
    // Mostly the flow is optimal long before ε is 1: then potentials alone end it.
    const before = phase.potential.slice();
    if (priceRefinement(phase, 1, SCALING)) break;
    phase.potential.set(before);
    epsilon = Math.max(1, Math.ceil(epsilon / SCALING));
    if (!priceRefinement(phase, epsilon, SCALING)) refine(phase, epsilon);
  }
  return unscaled(phase.potential, scale);
}

/** One phase: makes the flow ε-optimal. */
function refine(phase: Phase, epsilon: number): void {
  const { nodes, first, target, reverse, residual, cost, potential, excess, current } = phase;
  const queue = new Int32Array(nodes + 1);
  const queued = new Uint8Array(nodes);
  let head = 0;
  let tail = 0;
  for (let u = 0; u < nodes; u++) {
    for (let e = first[u]!; e < first[u + 1]!; e++) {
      const amount = residual[e]!;
      if (amount === 0) continue;
      const v = target[e]!;
      if (cost[e]! + potential[u]! - potential[v]! >= 0) continue;
      residual[e] = 0;
      residual[reverse[e]!]! += amount;
      excess[u]! -= amount;
      excess[v]! += amount;
    }
    current[u] = first[u]!;
  }
  for (let u = 0; u < nodes; u++) {
    if (excess[u]! <= 0) continue;
    queue[tail++] = u;
    queued[u] = 1;
  }

  const path = new Int32Array(PATH);
  let relabels = 0;
  let update = nodes;
  while (head !== tail) {
    const start = queue[head]!;
    if (excess[start]! <= 0) {
      queued[start] = 0;
      head = head === nodes ? 0 : head + 1;
      continue;
    }
    // A path of admissible arcs (negative reduced cost) from `start`, of at most PATH arcs, or to a deficit.
    let length = 0;
    let tip = start;
    search: while (length < PATH && excess[tip]! >= 0) {
      const price = potential[tip]!;
      const end = first[tip + 1]!;
      let least = Infinity;
      for (let e = current[tip]!; e < end; e++) {
        if (residual[e] === 0) continue;
        const v = target[e]!;
        const reduced = cost[e]! + price - potential[v]!;
        if (reduced < 0) {
          current[tip] = e;
          for (let k = 0; k < length; k++) {
            // The path closes a cycle: push around it.
            if (path[k] === e) break search;
          }
          path[length++] = e;
          tip = v;
          continue search;
        }
        if (reduced < least) least = reduced;
      }
      // No admissible arc: relabel, as far as keeps the arc to step back over admissible.
      for (let e = first[tip]!; e < current[tip]!; e++) {
        if (residual[e] === 0) continue;
        const reduced = cost[e]! + price - potential[target[e]!]!;
        if (reduced < least) least = reduced;
      }
      if (length > 0) {
        const back = reverse[path[length - 1]!]!;
        const reduced = cost[back]! + price - potential[target[back]!]!;
        if (reduced < least) least = reduced;
      }
      potential[tip] = price - least - epsilon;
      current[tip] = first[tip]!;
      relabels++;
      if (length > 0) tip = target[reverse[path[--length]!]!]!;
    }
    let u = start;
    for (let k = 0; k < length; k++) {
      const e = path[k]!;
      const v = target[e]!;
      const room = residual[e]!;
      const amount = room < excess[u]! ? room : excess[u]!;
      residual[e] = room - amount;
      residual[reverse[e]!]! += amount;
      excess[u]! -= amount;
      excess[v]! += amount;
      if (excess[v]! > 0 && queued[v] === 0) {
        queued[v] = 1;
        queue[tail] = v;
        tail = tail === nodes ? 0 : tail + 1;
      }
      u = v;
    }
    if (relabels >= update) {
      globalUpdate(phase, epsilon, SCALING);
      update += nodes;
    }
  }
}

/**
 * Integer potentials for the costs as they were, from those for costs times `scale` with reduced costs ≥ −1.
 *
 * Dividing by `scale` and rounding down spoils an arc only when the remainders at its ends are `scale` − 1 and 0.
 * There are more remainders than nodes, so potentials can be shifted until no node has the remainder `scale` − 1.
 */
function unscaled(potential: Float64Array, scale: number): Float64Array {
  const taken = new Uint8Array(scale);
  const remainder = (value: number) => value - Math.floor(value / scale) * scale;
  for (const value of potential) taken[remainder(value)] = 1;
  const shift = scale - 1 - taken.indexOf(0);
  return potential.map((value) => Math.floor((value + shift) / scale));
}
