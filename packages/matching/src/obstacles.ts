import { canonical } from './canonical.ts';
import { catalogue } from './catalogue.ts';
import { demandOf } from './demand.ts';
import type { Deadline } from './highs.ts';
import { buildModel } from './model.ts';
import { sum } from './program.ts';
import type { Obstacle } from './result.ts';
import type { Instance } from './schema.ts';
import { Solver } from './solver.ts';

/** Rows that lose nothing stay the same objects, so that they need not be read again. */
const WITHOUT: Record<Obstacle, (instance: Instance) => Instance> = {
  minimum: (instance) => ({
    ...instance,
    places: instance.places.map((place) => (place.minimum === 1 ? place : { ...place, minimum: 1 })),
  }),
  hosts: (instance) => ({
    ...instance,
    people: instance.people.map((person) => (person.hosts.length === 0 ? person : { ...person, hosts: [] })),
  }),
  together: (instance) => ({ ...instance, together: [] }),
  apart: (instance) => ({ ...instance, apart: [] }),
  locks: (instance) => ({ ...instance, locks: [] }),
};

/** Per kind of constraint the instance without it. */
export function withoutObstacle(instance: Instance): { obstacle: Obstacle; without: Instance }[] {
  return (Object.keys(WITHOUT) as Obstacle[]).map((obstacle) => ({
    obstacle,
    without: WITHOUT[obstacle](instance),
  }));
}

/**
 * Which constraints stand between somebody and a visit that no plan has: those without which, the rest being
 * kept, there is a plan that meets the demand of `demandOf` for this person, tier and tiers of present visits `got`.
 */
export async function obstacles(
  instance: Instance,
  person: string,
  tier: number | null,
  got: readonly number[],
  deadline: Deadline,
): Promise<Obstacle[]> {
  const found: Obstacle[] = [];
  for (const { obstacle, without } of withoutObstacle(instance)) {
    const model = buildModel(catalogue(canonical(without)));
    const demand = demandOf(model.options, model.byPerson.get(person), tier, got);
    if (demand.some(({ arcs, least }) => arcs.length < least)) continue;
    for (const { arcs, least } of demand) model.program.addRow(least, Infinity, sum(arcs));
    const solver = await Solver.open(model.program, deadline);
    try {
      if (solver.optimise('min', { columns: [], values: [] }, 'reasons') !== null) found.push(obstacle);
    } finally {
      solver.close();
    }
  }
  return found;
}
