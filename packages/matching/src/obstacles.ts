import { canonical } from './canonical.ts';
import { catalogue } from './catalogue.ts';
import { demandOf } from './demand.ts';
import type { Deadline } from './highs.ts';
import { buildModel } from './model.ts';
import { sum } from './program.ts';
import type { Obstacle } from './result.ts';
import type { Instance } from './schema.ts';
import { Solver } from './solver.ts';

const WITHOUT: Record<Obstacle, (instance: Instance) => Instance> = {
  minimum: (instance) => ({
    ...instance,
    places: instance.places.map((place) => ({ ...place, minimum: 1 })),
  }),
  hosts: (instance) => ({ ...instance, people: instance.people.map((person) => ({ ...person, hosts: [] })) }),
  together: (instance) => ({ ...instance, together: [] }),
  locks: (instance) => ({ ...instance, locks: [] }),
};

/**
 * Which constraints stand between somebody and a visit that no plan has: those without which, the rest being
 * kept, there is a plan with a visit of this person at that tier, or at any when `tier` is `null`.
 */
export async function obstacles(
  instance: Instance,
  person: string,
  tier: number | null,
  deadline: Deadline,
): Promise<Obstacle[]> {
  const found: Obstacle[] = [];
  for (const obstacle of Object.keys(WITHOUT) as Obstacle[]) {
    const model = buildModel(catalogue(canonical(WITHOUT[obstacle](instance))));
    const columns = demandOf(model.options, model.byPerson.get(person), tier);
    if (columns.length === 0) continue;
    model.program.addRow(1, Infinity, sum(columns));
    const solver = await Solver.open(model.program, deadline);
    try {
      if (solver.optimise('min', { columns: [], values: [] }, 'reasons') !== null) found.push(obstacle);
    } finally {
      solver.close();
    }
  }
  return found;
}
