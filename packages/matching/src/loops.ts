import type { Network } from './network.ts';
import type { Bound, Disjunction, SideConstraints } from './side-constraints.ts';
import type { LinkedNetwork } from './side-rows.ts';

/** What the loops of a network, which say whether a slot receives somebody, follow from. */
export class Loops {
  private readonly visitors = new Map<number, number[]>();
  private readonly ofVisit = new Map<number, number>();
  private readonly ofExit = new Map<number, number>();

  constructor({ options, slots }: Pick<Network, 'options' | 'slots'>, { receives }: LinkedNetwork) {
    for (const [slot, loop] of receives) {
      this.ofExit.set(slots.get(slot)!.exit, loop);
      this.visitors.set(loop, []);
    }
    options.forEach(({ slot }, arc) => {
      const loop = receives.get(slot);
      if (loop === undefined) return;
      this.ofVisit.set(arc, loop);
      this.visitors.get(loop)!.push(arc);
    });
  }

  /** The flow with the loops as the visits have it. */
  right(flow: Int32Array): Int32Array {
    const own = flow.slice();
    for (const [loop, visits] of this.visitors) own[loop] = visits.some((arc) => flow[arc] === 1) ? 1 : 0;
    return own;
  }

  /** The same side constraints, whose alternatives also say what follows for loops. */
  within({ broken }: SideConstraints): SideConstraints {
    const known = new WeakMap<Disjunction, Disjunction>();
    const more = ({ arc, lower, upper }: Bound): Bound[] => {
      const loop = upper === 0 ? this.ofExit.get(arc) : lower === 1 ? this.ofVisit.get(arc) : undefined;
      return loop === undefined ? [] : [{ arc: loop, lower, upper: lower }];
    };
    const extended = (disjunction: Disjunction): Disjunction => {
      const own = known.get(disjunction) ?? disjunction.map((way) => [...way, ...way.flatMap(more)]);
      known.set(disjunction, own);
      return own;
    };
    const list = (flow: Int32Array) => broken(flow).map(extended);
    return { broken: list, someBroken: (flow) => list(flow)[0] ?? null };
  }
}
