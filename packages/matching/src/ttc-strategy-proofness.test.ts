import { describe, expect, test } from 'vitest';
import { canonical } from './canonical.ts';
import type { Visit } from './result.ts';
import type { Instance, Person } from './schema.ts';
import { tradingCycles } from './ttc.ts';
import { law, mixed, rounds } from './ttc-testing.ts';

/** What a plan gives somebody with these true choices: the tier, 1000 for nothing, 1001 for a place not wanted. */
function tierFor(truth: Person, instance: Instance, visits: readonly Visit[]): number {
  const visit = visits.find((each) => each.person === truth.id);
  if (!visit) return 1000;
  const place = instance.places.find((each) => each.slots.some((slot) => slot.id === visit.slot))!;
  const index = truth.choices.findIndex((tier) => tier.includes(place.id));
  return index < 0 ? 1001 : index + 1;
}

/** Every way to put some of the places in tiers: all ordered subsets, with ties. */
function reports(places: string[]): string[][][] {
  const [head, ...tail] = places;
  if (head === undefined) return [[]];
  return reports(tail).flatMap((tiers) => [
    tiers,
    ...Array.from({ length: tiers.length + 1 }, (_, at) => tiers.toSpliced(at, 0, [head])),
    ...tiers.map((tier, at) => tiers.with(at, [head, ...tier])),
  ]);
}

function subsets(list: string[]): string[][] {
  const [head, ...tail] = list;
  if (head === undefined) return [[]];
  return subsets(tail).flatMap((set) => [set, [head, ...set]]);
}

/** The instance as it would be if this person reported something else. */
const reporting = (instance: Instance, id: string, report: Partial<Person>): Instance =>
  canonical({
    ...instance,
    people: instance.people.map((person) => (person.id === id ? { ...person, ...report } : person)),
  });

/** Everything somebody may report: every order of places with ties, and every part of the days that are free. */
const misreports = (instance: Instance, truth: Person) =>
  subsets(truth.days).flatMap((days) =>
    reports(instance.places.map((place) => place.id)).map((choices) =>
      reporting(instance, truth.id, { days, choices }),
    ),
  );

describe('strategy-proofness', () => {
  const nothingToWin = (instance: Instance) => {
    const visits = tradingCycles(instance);
    for (const truth of instance.people) {
      const honest = tierFor(truth, instance, visits);
      for (const other of misreports(instance, truth)) {
        const lied = tierFor(truth, instance, tradingCycles(other));
        if (lied < honest) expect({ truth, lie: other.people }).toBeNull();
      }
    }
  };

  test('no report of choices and fewer free days whatever gives anybody a better tier', () => {
    law(rounds(), 150, nothingToWin);
  });

  test('nor with exact balance', () => {
    law(rounds({ plain: true }), 100, nothingToWin);
  });

  test('nor in instances with exclusions, several visits, hosts and locks', () => {
    const choicesOnly = (instance: Instance) => {
      const visits = tradingCycles(instance);
      for (const truth of instance.people) {
        const places = instance.places.map((place) => place.id).slice(0, 4);
        for (const choices of reports(places)) {
          const other = reporting(instance, truth.id, { choices });
          const lied = tierFor(truth, instance, tradingCycles(other));
          expect(lied).toBeGreaterThanOrEqual(tierFor(truth, instance, visits));
        }
      }
    };
    law(mixed, 60, choicesOnly);
  });

  test('nobody changes the visits of others by a report that gives the same seat', () => {
    law(rounds({ most: 5 }), 60, (instance) => {
      const visits = tradingCycles(instance);
      const slotOf = (plan: Visit[], id: string) => plan.find((visit) => visit.person === id)?.slot;
      const pairs = (plan: Visit[]) => plan.map(({ person, slot }) => `${person} ${slot}`);
      for (const { id } of instance.people) {
        const truth = instance.people.find((person) => person.id === id)!;
        for (const other of misreports(instance, truth)) {
          const plan = tradingCycles(other);
          if (slotOf(plan, id) === slotOf(visits, id)) expect(pairs(plan)).toEqual(pairs(visits));
        }
      }
    });
  });
});
