import { push } from './push.ts';
import type { Visit } from './result.ts';

/** Where somebody goes now and would go, with the tiers. */
export type PersonChange = { person: string; from: Where[]; to: Where[] };

type Where = Pick<Visit, 'slot' | 'tier'>;
type Plan = { visits: readonly Visit[] };

/** Who goes elsewhere in a second plan, by whether that is better for them. Sorted by person. */
export function changesOf(
  before: Plan,
  after: Plan,
): { gains: PersonChange[]; loses: PersonChange[]; moves: PersonChange[] } {
  const [earlier, later] = [byPerson(before), byPerson(after)];
  const people = [...new Set([...earlier.keys(), ...later.keys()])].sort();
  const changes = { gains: [] as PersonChange[], loses: [] as PersonChange[], moves: [] as PersonChange[] };
  for (const person of people) {
    const [from, to] = [earlier.get(person) ?? [], later.get(person) ?? []];
    if (JSON.stringify(from) === JSON.stringify(to)) continue;
    const better = to.length - from.length || total(from) - total(to);
    changes[better > 0 ? 'gains' : better < 0 ? 'loses' : 'moves'].push({ person, from, to });
  }
  return changes;
}

function byPerson({ visits }: Plan): Map<string, Where[]> {
  const lists = new Map<string, Where[]>();
  for (const { person, slot, tier } of visits) push(lists, person, { slot, tier });
  return lists;
}

const total = (visits: readonly Where[]) => visits.reduce((sum, { tier }) => sum + tier, 0);
