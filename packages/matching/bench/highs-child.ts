/**
 * Solves a DIMACS file as a linear program with HiGHS in WebAssembly and prints `{"cost", "seconds"}`. In a process
 * of its own, because it cannot be stopped halfway. Making the model counts, reading the file does not.
 */
import { readFileSync } from 'node:fs';
import { deadlineIn, highsModule, prepare, run } from '../src/highs.ts';
import { type Network, readDimacs } from './dimacs.ts';

const network = readDimacs(readFileSync(process.argv[2]!, 'utf8'));
const highs = await highsModule();
const start = performance.now();
const model = highs.createModel(linearProgram(network));
prepare(model);
const flow = run(highs, model, deadlineIn(), 'flow');
const seconds = (performance.now() - start) / 1_000;
const cost = flow?.reduce((total, value, arc) => total + value * network.cost[arc]!, 0) ?? null;
console.log(JSON.stringify({ cost: cost === null ? null : Math.round(cost), seconds }));

/** A column per arc, a row per node: what leaves minus what enters is the supply. */
function linearProgram({ nodes, from, to, lower, upper, cost, supply }: Network) {
  const starts = new Int32Array(from.length + 1);
  const indices: number[] = [];
  const values: number[] = [];
  for (let arc = 0; arc < from.length; arc++) {
    // An arc from a node to itself is in no row: its two entries cancel out.
    if (from[arc] !== to[arc]) {
      indices.push(from[arc]!, to[arc]!);
      values.push(1, -1);
    }
    starts[arc + 1] = indices.length;
  }
  return {
    numCols: from.length,
    numRows: nodes,
    colCost: Float64Array.from(cost),
    colLower: Float64Array.from(lower),
    colUpper: Float64Array.from(upper),
    rowLower: Float64Array.from(supply),
    rowUpper: Float64Array.from(supply),
    matrix: {
      format: 'csc' as const,
      numRows: nodes,
      numCols: from.length,
      starts,
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  };
}
