/**
 * DIMACS minimum-cost flow files (`p min NODES ARCS`, then `n NODE SUPPLY` and `a FROM TO LOWER UPPER COST`, nodes
 * from 1): http://lpsolve.sourceforge.net/5.5/DIMACS_mcf.htm. Integers only.
 */

/** A problem as `minimumCostFlow` takes it; nodes from 0. */
export type Network = {
  nodes: number;
  from: Int32Array;
  to: Int32Array;
  lower: Int32Array;
  upper: Int32Array;
  cost: Int32Array;
  supply: Int32Array;
};

/** Something in a file is not as the format has it. The message starts with the number of the line. */
export class DimacsError extends Error {
  override readonly name = 'DimacsError';
  constructor(line: number, message: string) {
    super(`line ${line}: ${message}`);
  }
}

const LARGEST = 2 ** 31 - 1;

/** Reads a problem. @throws {DimacsError} naming the line. */
export function readDimacs(text: string): Network {
  let network: Network | undefined;
  let arcs = 0;
  let number = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end).trim();
    start = end < 0 ? text.length : end + 1;
    number += 1;
    if (line === '' || line === 'c' || line.startsWith('c ')) continue;
    const [kind, ...words] = line.split(/\s+/);
    if (kind === 'p') {
      if (network) throw new DimacsError(number, 'a second problem line');
      network = problemLine(words, number);
    } else if (kind === 'n' || kind === 'a') {
      if (!network) throw new DimacsError(number, `"${kind}" before the problem line`);
      if (kind === 'n') nodeLine(network, words, number);
      else arcLine(network, arcs++, words, number);
    } else throw new DimacsError(number, `unknown kind of line "${kind}"`);
  }
  if (!network) throw new DimacsError(number, 'the file ends without a problem line');
  const expected = network.from.length;
  if (arcs < expected) throw new DimacsError(number, `the file ends after ${arcs} of ${expected} arcs`);
  return network;
}

function problemLine(words: string[], line: number): Network {
  if (words[0] !== 'min') throw new DimacsError(line, 'expected "p min NODES ARCS"');
  const [nodes, arcs] = integers(words.slice(1), ['NODES', 'ARCS'], line) as [number, number];
  if (nodes < 0 || arcs < 0) throw new DimacsError(line, 'a number of nodes or arcs below 0');
  const list = () => new Int32Array(arcs);
  return {
    nodes,
    ...{ from: list(), to: list(), lower: list(), upper: list(), cost: list() },
    supply: new Int32Array(nodes),
  };
}

function nodeLine(network: Network, words: string[], line: number): void {
  const [node, supply] = integers(words, ['NODE', 'SUPPLY'], line) as [number, number];
  network.supply[nodeAt(network, node, line)] = supply;
}

function arcLine(network: Network, arc: number, words: string[], line: number): void {
  if (arc >= network.from.length) {
    throw new DimacsError(line, `more arcs than the ${network.from.length} of the problem line`);
  }
  const numbers = integers(words, ['FROM', 'TO', 'LOWER', 'UPPER', 'COST'], line);
  const [from, to, lower, upper, cost] = numbers as [number, number, number, number, number];
  if (lower > upper) throw new DimacsError(line, `lower bound ${lower} above upper bound ${upper}`);
  network.from[arc] = nodeAt(network, from, line);
  network.to[arc] = nodeAt(network, to, line);
  network.lower[arc] = lower;
  network.upper[arc] = upper;
  network.cost[arc] = cost;
}

function nodeAt(network: Network, node: number, line: number): number {
  if (node >= 1 && node <= network.nodes) return node - 1;
  throw new DimacsError(line, `node ${node} is not between 1 and ${network.nodes}`);
}

function integers(words: string[], names: string[], line: number): number[] {
  if (words.length !== names.length) {
    throw new DimacsError(line, `expected ${names.join(' ')}, found ${words.length} values`);
  }
  return words.map((word, index) => {
    const value = Number(word);
    if (!Number.isInteger(value)) throw new DimacsError(line, `${names[index]} "${word}" is not an integer`);
    if (Math.abs(value) > LARGEST) throw new DimacsError(line, `${names[index]} ${word} is beyond 2^31`);
    return value;
  });
}

/** Writes a problem; `readDimacs` gives it back. */
export function writeDimacs(network: Network): string {
  const lines = [`p min ${network.nodes} ${network.from.length}`];
  network.supply.forEach((supply, node) => {
    if (supply !== 0) lines.push(`n ${node + 1} ${supply}`);
  });
  for (let arc = 0; arc < network.from.length; arc++) {
    const ends = `${network.from[arc]! + 1} ${network.to[arc]! + 1}`;
    lines.push(`a ${ends} ${network.lower[arc]} ${network.upper[arc]} ${network.cost[arc]}`);
  }
  return `${lines.join('\n')}\n`;
}
