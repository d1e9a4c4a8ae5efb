import { before } from './ordered-arcs.ts';

/** Items by value, lexicographically least first: a binary heap. */
export class BestFirst<Item extends { value: Float64Array }> {
  private readonly list: Item[] = [];

  get size(): number {
    return this.list.length;
  }

  /** The item with the least value, which stays; `undefined` when empty. */
  peek(): Item | undefined {
    return this.list[0];
  }

  /** All items, in no order. */
  all(): Item[] {
    return [...this.list];
  }

  add(item: Item): void {
    const { list } = this;
    let at = list.push(item) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!before(item.value, list[up]!.value)) break;
      list[at] = list[up]!;
      at = up;
    }
    list[at] = item;
  }

  /** Takes the item with the least value; `undefined` when empty. */
  take(): Item | undefined {
    const { list } = this;
    const first = list[0];
    const last = list.pop();
    if (first === undefined || last === undefined || list.length === 0) return first;
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= list.length) break;
      if (down + 1 < list.length && before(list[down + 1]!.value, list[down]!.value)) down++;
      if (!before(list[down]!.value, last.value)) break;
      list[at] = list[down]!;
      at = down;
    }
    list[at] = last;
    return first;
  }
}
