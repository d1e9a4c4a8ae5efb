import { objectiveOf } from './objective.ts';
import type { Visit } from './result.ts';
import type { Instance, Person, Place, Slot } from './schema.ts';
import { verify } from './verify.ts';

/** A plan with the values of its objective, in the order of the levels. */
export type Plan = { visits: Visit[]; values: number[] };

/** Every plan that the hard constraints allow, by enumeration. Only for very small instances. */
export function allPlans(instance: Instance): Plan[] {
  const slots = instance.places.flatMap((place) => place.slots.map((slot) => ({ slot, place })));
  const seats = new Map(slots.map(({ slot }) => [slot.id, slot.capacity]));
  const plans: Plan[] = [];
  const extend = (index: number, visits: Visit[]) => {
    const person = instance.people[index];
    if (!person) {
      if (verify(instance, { visits }).violations.length > 0) return;
      plans.push({ visits, values: objectiveOf(instance, visits).objective.map((row) => row.value) });
      return;
    }
    for (const set of setsOf(instance, person, slots)) {
      if (set.some((visit) => seats.get(visit.slot)! <= 0)) continue;
      for (const visit of set) seats.set(visit.slot, seats.get(visit.slot)! - 1);
      extend(index + 1, [...visits, ...set]);
      for (const visit of set) seats.set(visit.slot, seats.get(visit.slot)! + 1);
    }
  };
  extend(0, []);
  return plans;
}

/** The sets of visits one person may make as far as that person alone is concerned. */
function setsOf(instance: Instance, person: Person, slots: { slot: Slot; place: Place }[]): Visit[][] {
  const locked = instance.locks.filter((lock) => lock.person === person.id).map((lock) => lock.slot);
  const worst = Math.max(1, ...instance.people.map((each) => each.choices.length));
  const single = slots.flatMap(({ slot, place }): Visit[] => {
    const index = person.choices.findIndex((tier) => tier.includes(place.id));
    const free = index >= 0 && slot.days.every((day) => person.days.includes(day));
    if (place.organisation === person.organisation) return [];
    if (!free && !locked.includes(slot.id)) return [];
    return [{ person: person.id, slot: slot.id, tier: index < 0 ? worst : index + 1 }];
  });
  let sets: Visit[][] = [[]];
  for (const visit of single) {
    sets = [...sets, ...sets.filter((set) => set.length < person.visits).map((set) => [...set, visit])];
  }
  const days = new Map(slots.map(({ slot }) => [slot.id, slot.days]));
  const disjoint = (set: Visit[]) => {
    const all = set.flatMap((visit) => days.get(visit.slot)!);
    return new Set(all).size === all.length;
  };
  sets = sets.filter(disjoint);
  return sets.filter((set) => locked.every((slot) => set.some((visit) => visit.slot === slot)));
}

/** Whether each value of a level is better when larger. */
const LARGER = /^(placed|visits|priority|rank:greedy\/\d+|new-ties|wanted|stability)$/;

/** The lexicographic optimum among plans, as values; `null` when there is no plan. */
export function bestValues(instance: Instance, plans: Plan[]): number[] | null {
  const names = objectiveOf(instance, []).objective.map((row) => row.level);
  const better = (a: number[], b: number[]) => {
    const at = a.findIndex((value, index) => value !== b[index]);
    return at >= 0 && (LARGER.test(names[at]!) ? a[at]! > b[at]! : a[at]! < b[at]!);
  };
  return plans.reduce<number[] | null>(
    (best, plan) => (best === null || better(plan.values, best) ? plan.values : best),
    null,
  );
}
