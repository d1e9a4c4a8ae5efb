import { Buckets } from './flow-buckets.ts';
import type { Phase } from './flow-phase.ts';

/**
 * Tries to make the flow ε-optimal by changing potentials only. Returns whether it is; if not, the flow must change:
 * the arcs of negative reduced cost hold a cycle. Potentials have then changed all the same, to a better start for
 * pushing flow at this ε.
 *
 * In rounds: in the network of those arcs, sorted topologically, each node gets as rank the most steps of ε by which a
 * path to it falls short; potentials then sink by rank (Bünnagel, Korte and Vygen 1998; Goldberg 1997).
 */
export function priceRefinement(phase: Phase, epsilon: number, scaling: number): boolean {
  const { nodes, first, target, residual, cost, potential } = phase;
  const most = scaling * nodes;
  const order = new Int32Array(nodes);
  const rank = new Int32Array(nodes);
  const buckets = new Buckets(nodes, most);
  while (topologicalOrder(phase, order)) {
    rank.fill(0);
    let top = 0;
    for (let k = nodes - 1; k >= 0; k--) {
      const u = order[k]!;
      const price = potential[u]!;
      const own = rank[u]!;
      for (let e = first[u]!; e < first[u + 1]!; e++) {
        if (residual[e] === 0) continue;
        const v = target[e]!;
        const reduced = cost[e]! + price - potential[v]!;
        if (reduced >= 0) continue;
        // Short by more than one ε: as many steps, less the one that is allowed.
        const steps = own + Math.ceil(-reduced / epsilon) - 1;
        if (steps >= most) return false;
        if (steps > rank[v]!) rank[v] = steps;
      }
      if (own > 0) {
        if (own > top) top = own;
        buckets.insert(u, own);
      }
    }
    if (top === 0) return true;
    for (let level = top; level > 0; level--) {
      for (let u = buckets.take(level); u >= 0; u = buckets.take(level)) {
        const price = potential[u]!;
        for (let e = first[u]!; e < first[u + 1]!; e++) {
          if (residual[e] === 0) continue;
          const v = target[e]!;
          const old = rank[v]!;
          if (old >= level) continue;
          const reduced = cost[e]! + price - potential[v]!;
          const fresh = reduced < 0 ? level : level - 1 - Math.floor(reduced / epsilon);
          if (fresh <= old) continue;
          rank[v] = fresh;
          if (old > 0) buckets.remove(v, old);
          buckets.insert(v, fresh);
        }
        potential[u] = price - level * epsilon;
      }
    }
  }
  return false;
}

/** Writes the nodes in reverse topological order of the arcs of negative reduced cost; `false` at a cycle. */
function topologicalOrder(phase: Phase, order: Int32Array): boolean {
  const { nodes, first, target, residual, cost, potential, current } = phase;
  const state = new Uint8Array(nodes); // 0 unseen, 1 on the present path, 2 done
  const path = new Int32Array(nodes);
  let count = 0;
  current.set(first.subarray(0, nodes));
  for (let root = 0; root < nodes; root++) {
    if (state[root] !== 0) continue;
    let depth = 0;
    path[0] = root;
    state[root] = 1;
    descend: while (depth >= 0) {
      const u = path[depth]!;
      const price = potential[u]!;
      const end = first[u + 1]!;
      for (let e = current[u]!; e < end; e++) {
        if (residual[e] === 0) continue;
        const v = target[e]!;
        if (state[v] === 2 || cost[e]! + price - potential[v]! >= 0) continue;
        if (state[v] === 1) return false;
        current[u] = e;
        state[v] = 1;
        path[++depth] = v;
        continue descend;
      }
      state[u] = 2;
      order[count++] = u;
      depth--;
    }
  }
  return true;
}
