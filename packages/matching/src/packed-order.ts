/** Looks at packed values by the costs that they are made of. */
export class PackedOrder {
  private readonly made: readonly (readonly { k: number; weight: number }[])[];

  /** @param made per packed cost, from first to last, the costs that it is made of with their weights. */
  constructor(made: PackedOrder['made']) {
    this.made = made;
  }

  /** The first cost in which two values differ, or −1. What comes after a cost is less than half its weight. */
  firstDifference(one: Float64Array, other: Float64Array): number {
    const at = one.findIndex((value, index) => value !== other[index]);
    if (at < 0) return -1;
    const apart = 2 * Math.abs(one[at]! - other[at]!);
    return this.made[at]!.toSorted((a, b) => a.k - b.k).find(({ weight }) => apart > weight)!.k;
  }

  /**
   * What a value has to come before to be lower on one of the costs up to the last that counts, by a `unit` of that one:
   * what ties on all of them, or differs by a fraction of the last one only, does not.
   */
  below(value: Float64Array, last: number, unit: number): Float64Array {
    if (last < 0) return value.map(() => -Infinity);
    const at = this.made.findIndex((each) => each.some(({ k }) => k === last));
    const weights = this.made[at]!.filter(({ k }) => k <= last).map(({ weight }) => weight);
    const [own, ...above] = weights.toSorted((a, b) => a - b) as [number, ...number[]];
    // A fraction of the cost above may be less than a unit of this one, and counts.
    const least = Math.min((unit - 0.5) * own, (above[0] ?? Infinity) / 2);
    return value.map((each, index) => {
      if (index < at) return each;
      return index === at ? each - Math.ceil(least) + 1 : -Infinity;
    });
  }
}
