import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import { lotsFrom } from './drawing-lots.ts';
import { isLive, type Line } from './lines.ts';

// Both say that they export a default, and are what they export: Node hands out the function itself.
const betweenness = betweennessModule as unknown as typeof betweennessModule.default;
const louvain = louvainModule as unknown as typeof louvainModule.default;

/** How somebody stands among the others; of an organisation, never of a person. */
export interface Standing {
  id: string;
  /** With how many it has a line that is live. */
  lines: number;
  /** Which share of the shortest ways between two others leads along it: 0 to 1. */
  between: number;
}

export interface NetworkMeasures {
  organisations: number;
  /** Live lines, of so many that there could be. */
  live: number;
  possible: number;
  /** By lines, then by ways, then by id. */
  standings: Standing[];
  /** Who have more to do with each other than with others, the largest first; those without lines are in none. */
  groups: string[][];
}

/** Measures of the lines that are live. The same lines give the same measures, in whatever order they come. */
export function measuresOf(
  ids: readonly string[],
  lines: readonly Pick<Line, 'ids' | 'state'>[],
): NetworkMeasures {
  const graph = new UndirectedGraph();
  for (const id of [...ids].sort()) graph.addNode(id);
  const live = lines.filter(isLive).map((line) => line.ids);
  for (const [one, other] of live.toSorted(([a, b], [c, d]) => (a + b < c + d ? -1 : 1))) {
    if (graph.hasNode(one) && graph.hasNode(other)) graph.mergeEdge(one, other);
  }
  const between = graph.order > 2 ? betweenness(graph) : {};
  const standings = graph
    .mapNodes((id): Standing => ({ id, lines: graph.degree(id), between: between[id] ?? 0 }))
    .sort((a, b) => b.lines - a.lines || b.between - a.between || (a.id < b.id ? -1 : 1));
  return {
    organisations: graph.order,
    live: graph.size,
    possible: (graph.order * (graph.order - 1)) / 2,
    standings,
    groups: groupsOf(graph),
  };
}

const SEED = 27;

function groupsOf(graph: UndirectedGraph): string[][] {
  if (graph.size === 0) return [];
  const communities = louvain(graph, { rng: lotsFrom(SEED) });
  const linked = graph.nodes().filter((id) => graph.degree(id) > 0);
  const groups = Map.groupBy(linked, (id) => communities[id]!);
  return [...groups.values()].sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
}
