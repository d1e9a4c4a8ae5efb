import fc from 'fast-check';
import type { Decision } from './decision.ts';
import type { Instance, Pair } from './schema.ts';

/**
 * For tests: a decision of any kind that names what is in the instance, or in the plan made of it. `picks` are numbers
 * that choose.
 */
export function decisionOf(instance: Instance, plan: readonly Pair[], picks: readonly number[]): Decision {
  const [kind, ...others] = picks as [number, ...number[]];
  let next = 0;
  const pick = <Row>(rows: readonly Row[]): Row => rows[others[next++ % others.length]! % rows.length]!;
  const person = () => pick(instance.people).id;
  const slots = instance.places.flatMap((place) => place.slots.map(({ id }) => id));
  const slot = () => pick(slots);
  const visit = () => (plan.length > 0 ? pick(plan) : { person: person(), slot: slot() });
  const makers: (() => Decision)[] = [
    () => ({ kind: 'seat', person: person(), slot: slot() }),
    () => ({ kind: 'forbid', ...only(visit()) }),
    () => ({ kind: 'forbid', person: person(), place: pick(instance.places).id }),
    () => ({ kind: 'forbid', person: person(), organisation: pick(instance.organisations).id }),
    () => ({ kind: 'swap', people: [person(), person()] }),
    () => ({ kind: 'lock', ...only(visit()) }),
    () => ({ kind: 'release', ...only(instance.locks.length > 0 ? pick(instance.locks) : visit()) }),
    () => ({ kind: 'capacity', slot: slot(), change: pick([1, 1, -1, 2]) }),
    () => ({
      kind: 'place',
      place: {
        id: 'new',
        organisation: pick(instance.organisations).id,
        minimum: pick([1, 1, 2]),
        slots: [{ id: 'new/0', days: [pick(instance.people).days[0]!], capacity: pick([1, 2]) }],
      },
      choices: [{ person: person() }, { person: person(), tier: pick([1, 2, 4]) }],
    }),
  ];
  return makers[kind % makers.length]!();
}

const only = ({ person, slot }: Pair) => ({ person, slot });

/** Numbers for `decisionOf`. */
export const picks = fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 });
