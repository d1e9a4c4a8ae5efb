/** Nodes by lexicographic distance, nearest first: a binary heap in which a node can move forward. */
export class NodeHeap {
  private readonly nodes: Int32Array;
  /** Where a node stands in the heap; −1 outside. */
  private readonly place: Int32Array;
  private readonly distance: Float64Array;
  private readonly depth: number;
  private count = 0;

  /** `distance` holds `depth` numbers per node and may change for a node before `add` or `sooner` of it. */
  constructor(nodes: number, distance: Float64Array, depth: number) {
    this.nodes = new Int32Array(nodes);
    this.place = new Int32Array(nodes).fill(-1);
    this.distance = distance;
    this.depth = depth;
  }

  /** Empties the heap. */
  clear(): void {
    for (let k = 0; k < this.count; k++) this.place[this.nodes[k]!] = -1;
    this.count = 0;
  }

  /** Whether the node is in the heap. */
  holds(node: number): boolean {
    return this.place[node]! >= 0;
  }

  /** Adds a node. */
  add(node: number): void {
    this.rise(node, this.count++);
  }

  /** Moves a node whose distance has become less. */
  sooner(node: number): void {
    this.rise(node, this.place[node]!);
  }

  /** Takes the nearest node; −1 when empty. */
  take(): number {
    if (this.count === 0) return -1;
    const nearest = this.nodes[0]!;
    this.place[nearest] = -1;
    const last = this.nodes[--this.count]!;
    if (this.count > 0) this.sink(last);
    return nearest;
  }

  private rise(node: number, from: number): void {
    let at = from;
    while (at > 0) {
      const up = (at - 1) >> 1;
      const above = this.nodes[up]!;
      if (!this.nearer(node, above)) break;
      this.put(above, at);
      at = up;
    }
    this.put(node, at);
  }

  private sink(node: number): void {
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= this.count) break;
      if (down + 1 < this.count && this.nearer(this.nodes[down + 1]!, this.nodes[down]!)) down++;
      const below = this.nodes[down]!;
      if (!this.nearer(below, node)) break;
      this.put(below, at);
      at = down;
    }
    this.put(node, at);
  }

  private put(node: number, at: number): void {
    this.nodes[at] = node;
    this.place[node] = at;
  }

  private nearer(a: number, b: number): boolean {
    const { distance, depth } = this;
    const [da, db] = [a * depth, b * depth];
    for (let k = 0; k < depth; k++) {
      const difference = distance[da + k]! - distance[db + k]!;
      if (difference !== 0) return difference < 0;
    }
    return false;
  }
}
