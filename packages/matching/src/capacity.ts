import { Cover } from './cover.ts';
import { type Deadline, passed } from './highs.ts';
import { LexicographicSolver } from './lexicographic-flow.ts';
import { nearRelaxed } from './near-present.ts';
import { objectiveOf } from './objective.ts';
import type { OrderedFlow } from './ordered-flow.ts';
import { planOf } from './plan.ts';
import { budget, type Region, SPENT } from './regions.ts';
import { restart } from './restart.ts';
import type { MatchResult } from './result.ts';
import { type Roomy, roomy } from './roomy.ts';
import type { Instance } from './schema.ts';
import type { Bound } from './side-constraints.ts';
import { type Solved, visitsOf } from './solve.ts';
import { type Effect, effects } from './what-if.ts';

/** The first row of the objective that changes, and by how much; `null` when none does. */
export type FirstEffect = Effect | null;

/**
 * What a little more room would bring. `seats`: one seat more in a slot. `places`: one seat more in the slot of a place
 * where it brings most; `slot` is the first of those, `null` when none brings anything.
 *
 * `senders`: the balance of an organisation, when it had sent one person `more` than it has, or one `fewer`, to somewhere
 * outside this round: its standing is one lower, or one higher. So it tells what one sender more is worth apart from
 * where that person would go, who takes no seat here and is counted on no other level: an organisation that sends more
 * may receive more. That can also make the balance worse. `null` for both when no balance is kept for it.
 *
 * Sorted by id; places and slots as well.
 */
export type Capacity = {
  seats: { place: string; slot: string; effect: FirstEffect }[];
  places: { place: string; slot: string | null; effect: FirstEffect }[];
  senders: { organisation: string; more: FirstEffect; fewer: FirstEffect }[];
};

/** Answers one question: the effect of a seat more, or of another standing. */
export type Asking = {
  seatMore(slot: string): Promise<FirstEffect>;
  standing(organisation: string, change: 1 | -1): Promise<FirstEffect>;
};

/** Asks every question about an instance in canonical order. */
export async function capacityOf(instance: Instance, asking: Asking): Promise<Capacity> {
  const seats: Capacity['seats'] = [];
  const senders: Capacity['senders'] = [];
  for (const place of instance.places) {
    for (const { id } of place.slots) {
      seats.push({ place: place.id, slot: id, effect: await asking.seatMore(id) });
    }
  }
  for (const { id } of instance.organisations) {
    const [more, fewer] = [await asking.standing(id, -1), await asking.standing(id, 1)];
    senders.push({ organisation: id, more, fewer });
  }
  const levels = objectiveOf(instance, []).objective.map(({ level }) => level);
  const places = instance.places.map(({ id, slots }) => {
    const own = seats.filter(({ place, effect }) => place === id && effect !== null);
    const [best] = own.toSorted((a, b) => compare(levels, a.effect!, b.effect!));
    return slots.length > 0 && best
      ? { place: id, slot: best.slot, effect: best.effect }
      : { place: id, slot: null, effect: null };
  });
  return { seats, places, senders };
}

/** Of two improvements the one on an earlier level first, then the larger. */
function compare(levels: string[], a: Effect, b: Effect): number {
  return levels.indexOf(a.level) - levels.indexOf(b.level) || size(b) - size(a);
}

const size = ({ before, after }: Effect) => Math.abs(after - before);

/** The first effect between two plans, each with its objective. */
export function firstEffect(
  before: Pick<MatchResult, 'objective'>,
  after: Pick<MatchResult, 'objective'>,
): FirstEffect {
  return effects(before, after).find((row) => row.before !== row.after) ?? null;
}

/** Answers from the parts of a search that hold every plan: most by potentials alone, the others by shortest paths. */
export class CapacityByCover implements Asking {
  private readonly room: Roomy;
  private readonly cover: Cover;
  private readonly instance: Instance;
  private readonly result: MatchResult;
  private readonly deadline: Deadline;
  private readonly otherwise: Asking;

  private constructor(
    room: Roomy,
    cover: Cover,
    instance: Instance,
    result: MatchResult,
    deadline: Deadline,
    otherwise: Asking,
  ) {
    this.room = room;
    this.cover = cover;
    this.instance = instance;
    this.result = result;
    this.deadline = deadline;
    this.otherwise = otherwise;
  }

  /**
   * Prepares for questions about a proven result; `SPENT` when that takes too long.
   * @param otherwise answers what takes too long here.
   */
  static open(
    solved: Solved,
    instance: Instance,
    result: MatchResult,
    deadline: Deadline,
    otherwise: Asking,
  ): CapacityByCover | typeof SPENT {
    const room = roomy(instance, solved.prepared.given);
    const whole = wholeOf(room, solved, result);
    const cover = whole && Cover.of(whole, room.prepared.sides, budget(), () => passed(deadline));
    if (!cover || cover === SPENT) return SPENT;
    return new CapacityByCover(room, cover, instance, result, deadline, otherwise);
  }

  async seatMore(slot: string): Promise<FirstEffect> {
    const bounds = this.room.seatMore(slot);
    if (bounds === null) return null;
    const better = this.better(bounds, this.cover.plan.value);
    if (better === SPENT) return this.otherwise.seatMore(slot);
    return better && this.effectOf(withSeat(this.instance, slot), better.state);
  }

  async standing(organisation: string, change: 1 | -1): Promise<FirstEffect> {
    const bounds = this.room.standing(organisation, change);
    if (bounds === null) return null;
    const { state } = this.cover.plan;
    const better = this.better(bounds, valueWith(state, bounds));
    if (better === SPENT) return this.otherwise.standing(organisation, change);
    // The present plan is still one, though its balance may be another.
    return this.effectOf(withStanding(this.instance, organisation, change), better?.state ?? state);
  }

  private better(bounds: Bound[], than: Float64Array): Region | null | typeof SPENT {
    return this.cover.betterThan(than, bounds, budget(), () => passed(this.deadline));
  }

  private effectOf(instance: Instance, { flow }: OrderedFlow): FirstEffect {
    return effectOfFlow(this.room, this.result, instance, flow);
  }
}

/** The effect of going over to the plan of a flow, in a changed instance. */
export function effectOfFlow(
  { prepared }: Roomy,
  result: MatchResult,
  instance: Instance,
  flow: Int32Array,
): FirstEffect {
  return firstEffect(result, planOf(instance, visitsOf(prepared, flow), result.proof));
}

/** The region of all plans when seats and standings are as they are, within bounds that can be widened. */
function wholeOf(room: Roomy, solved: Solved, result: MatchResult): Region | null {
  const { prepared, reach } = room;
  let flow = restart(solved, prepared) ?? null;
  if (flow === null) {
    flow = LexicographicSolver.open(prepared.network);
    for (const cost of flow ? prepared.costs.slice(0, prepared.levels) : []) flow!.optimise(cost);
  }
  return flow && nearRelaxed({ prepared, flow }, result, reach);
}

/** What the plan of a flow costs when the arcs of one organisation to the hub have other bounds. */
export function valueWith(
  { arcs, flow, value }: Pick<OrderedFlow, 'arcs' | 'flow' | 'value'>,
  bounds: readonly Bound[],
): Float64Array {
  const [within, over, under] = bounds as [Bound, Bound, Bound];
  const net = flow[within.arc]! + flow[over.arc]! - flow[under.arc]!;
  const amounts: [Bound, number][] = [
    [within, Math.min(within.upper, Math.max(within.lower, net))],
    [over, Math.max(0, net - within.upper)],
    [under, Math.max(0, within.lower - net)],
  ];
  return value.map((sum, k) =>
    amounts.reduce((all, [{ arc }, amount]) => all + (amount - flow[arc]!) * arcs.cost[k]![arc]!, sum),
  );
}

/** The instance with one seat more in a slot. */
export function withSeat(instance: Instance, id: string): Instance {
  const places = instance.places.map((place) => ({
    ...place,
    slots: place.slots.map((slot) => (slot.id === id ? { ...slot, capacity: slot.capacity + 1 } : slot)),
  }));
  return { ...instance, places };
}

/** The instance with another standing of an organisation. */
export function withStanding(instance: Instance, id: string, change: number): Instance {
  const organisations = instance.organisations.map((organisation) =>
    organisation.id === id ? { ...organisation, standing: organisation.standing + change } : organisation,
  );
  return { ...instance, organisations };
}
