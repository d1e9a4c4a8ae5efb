/** Nodes in numbered buckets, doubly linked, so that each operation takes constant time. */
export class Buckets {
  private readonly heads: Int32Array;
  private readonly next: Int32Array;
  private readonly before: Int32Array;

  /** For nodes below `nodes` and buckets below `buckets`, all empty. */
  constructor(nodes: number, buckets: number) {
    this.heads = new Int32Array(buckets).fill(-1);
    this.next = new Int32Array(nodes);
    this.before = new Int32Array(nodes);
  }

  /** Puts a node in a bucket; it must be in none. */
  insert(node: number, bucket: number): void {
    const head = this.heads[bucket]!;
    this.next[node] = head;
    this.before[node] = -1;
    if (head >= 0) this.before[head] = node;
    this.heads[bucket] = node;
  }

  /** Takes a node out of the bucket that it is in. */
  remove(node: number, bucket: number): void {
    const next = this.next[node]!;
    const before = this.before[node]!;
    if (before < 0) this.heads[bucket] = next;
    else this.next[before] = next;
    if (next >= 0) this.before[next] = before;
  }

  /** Takes the first node out of a bucket; −1 when it is empty. */
  take(bucket: number): number {
    const node = this.heads[bucket]!;
    if (node >= 0) this.remove(node, bucket);
    return node;
  }
}
