import { Buckets } from './flow-buckets.ts';
import type { Phase } from './flow-phase.ts';

/**
 * Lowers potentials by the distance, in steps of ε, to the nearest node with a deficit, so that excess flows straight
 * to where it is wanted (Goldberg 1997, after Cherkassky's heuristic for maximum flow). Keeps ε-optimality.
 */
export function globalUpdate(phase: Phase, epsilon: number, scaling: number): void {
  const { nodes, first, target, residual, capacity, cost, potential, excess, current } = phase;
  const most = scaling * nodes;
  const buckets = new Buckets(nodes, most);
  const rank = new Int32Array(nodes).fill(most);
  let open = 0;
  for (let v = 0; v < nodes; v++) {
    if (excess[v]! < 0) {
      rank[v] = 0;
      buckets.insert(v, 0);
    } else open += excess[v]!;
  }
  let level = 0;
  scan: for (; level < most; level++) {
    for (let u = buckets.take(level); u >= 0; u = buckets.take(level)) {
      const price = potential[u]!;
      for (let e = first[u]!; e < first[u + 1]!; e++) {
        const v = target[e]!;
        const old = rank[v]!;
        // Room from v to u is what `capacity` leaves of the room from u to v.
        if (level >= old || residual[e] === capacity[e]) continue;
        // The reduced cost of the arc from v to u, in whole ε; −0.x of it is 0 steps.
        const steps = Math.trunc((potential[v]! - cost[e]! - price) / epsilon);
        const fresh = level + 1 + steps;
        if (fresh >= old) continue;
        rank[v] = fresh;
        current[v] = first[v]!;
        if (old < most) buckets.remove(v, old);
        buckets.insert(v, fresh);
      }
      if (excess[u]! > 0) open -= excess[u]!;
      if (open <= 0) break scan;
    }
  }
  for (let v = 0; v < nodes; v++) {
    const steps = rank[v]! < level ? rank[v]! : level;
    if (steps === 0) continue;
    potential[v]! -= epsilon * steps;
    current[v] = first[v]!;
  }
}
