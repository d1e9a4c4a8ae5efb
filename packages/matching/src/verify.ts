import { objectiveOf } from './objective.ts';
import type { MatchResult, ObjectiveRow } from './result.ts';
import type { Instance, Person, Place, Slot } from './schema.ts';

/** A hard constraint that a plan breaks, or a number in the result that is not true. */
export type Violation = { code: string; message: string };

/** What `verify` finds: no violations when the result is right; the objective recomputed from the visits. */
export type Verification = { violations: Violation[]; objective: ObjectiveRow[] };

/**
 * Checks a result against the instance without any solver, straight from the definitions. It proves that the plan
 * is allowed and that the stated numbers are true, not that no better plan exists.
 * The instance must come from `parseInstance`. O(size of the instance + visits²).
 */
export function verify(
  instance: Instance,
  result: Pick<MatchResult, 'visits'> & Partial<MatchResult>,
): Verification {
  const violations: Violation[] = [];
  const add = (code: string, message: string) => violations.push({ code, message });
  const people = new Map(instance.people.map((person) => [person.id, person]));
  const slots = new Map<string, { slot: Slot; place: Place }>();
  for (const place of instance.places) for (const slot of place.slots) slots.set(slot.id, { slot, place });
  const locked = new Set(instance.locks.map((lock) => JSON.stringify([lock.person, lock.slot])));
  const worst = instance.people.reduce((most, person) => Math.max(most, person.choices.length), 1);

  const made = new Map<string, { slot: Slot; place: Place }[]>();
  const received = new Map<string, string[]>();
  for (const visit of result.visits) {
    const person = people.get(visit.person);
    const at = slots.get(visit.slot);
    const name = `"${visit.person}" at "${visit.slot}"`;
    if (!person || !at) {
      add('unknown', `${name} is not in the instance`);
      continue;
    }
    made.set(person.id, [...(made.get(person.id) ?? []), at]);
    received.set(at.slot.id, [...(received.get(at.slot.id) ?? []), person.id]);
    const index = person.choices.findIndex((places) => places.includes(at.place.id));
    if (visit.tier !== (index < 0 ? worst : index + 1)) add('tier', `${name} has the wrong tier`);
    const isLocked = locked.has(JSON.stringify([person.id, at.slot.id]));
    if (index < 0 && !isLocked) add('not-chosen', `${name} is not among the choices`);
    for (const [code, bad] of unfit(person, at, isLocked)) if (bad) add(code, `${name}: ${code}`);
  }

  function unfit(person: Person, at: { slot: Slot; place: Place }, isLocked: boolean): [string, boolean][] {
    const excluded = instance.exclusions.some(
      (row) =>
        row.person === person.id &&
        ('place' in row ? row.place === at.place.id : row.organisation === at.place.organisation),
    );
    return [
      ['own-organisation', person.organisation === at.place.organisation],
      ['excluded', excluded],
      ['not-free', !isLocked && !at.slot.days.every((day) => person.days.includes(day))],
    ];
  }

  for (const [id, visits] of made) {
    const person = people.get(id)!;
    if (visits.length > person.visits) add('visits', `"${id}" makes ${visits.length} visits`);
    const organisations = new Set(visits.map((visit) => visit.place.organisation));
    if (organisations.size < visits.length) add('same-organisation', `"${id}" visits an organisation twice`);
    const days = visits.flatMap((visit) => [...new Set(visit.slot.days)]);
    if (new Set(days).size < days.length) add('same-day', `"${id}" makes two visits on one day`);
    for (const { slot, place } of person.hosts.length > 0 ? slots.values() : []) {
      const open = received.has(slot.id) && person.hosts.includes(place.id);
      const day = open ? slot.days.find((each) => days.includes(each)) : undefined;
      if (day) add('hosting', `"${id}" is away on ${day}, when "${place.id}" receives somebody`);
    }
  }
  for (const [id, visitors] of received) {
    const { slot, place } = slots.get(id)!;
    if (visitors.length > slot.capacity) add('capacity', `"${id}" receives ${visitors.length}`);
    if (visitors.length < place.minimum) add('minimum', `"${id}" receives only ${visitors.length}`);
    if (new Set(visitors).size < visitors.length) add('twice', `"${id}" receives somebody twice`);
  }
  for (const { person, slot } of instance.locks) {
    if (!received.get(slot)?.includes(person)) add('lock', `"${person}" is not at "${slot}"`);
  }
  const where = (id: string) => JSON.stringify((made.get(id) ?? []).map((visit) => visit.slot.id).sort());
  for (const group of instance.together) {
    if (new Set(group.map(where)).size > 1) add('together', `${group.join(', ')} do not go together`);
  }

  const truth = objectiveOf(instance, result.visits);
  if (result.objective && JSON.stringify(result.objective) !== JSON.stringify(truth.objective)) {
    add('objective', `the objective is ${JSON.stringify(truth.objective)}`);
  }
  for (const row of result.balance ?? []) {
    const right = truth.balance.find((each) => each.organisation === row.organisation);
    if (JSON.stringify(row) !== JSON.stringify(right)) add('balance', `balance of "${row.organisation}"`);
  }
  if (result.unplaced) {
    const missing = instance.people.filter((person) => !made.has(person.id)).map((person) => person.id);
    const stated = result.unplaced.map((row) => row.person);
    if (JSON.stringify(stated.sort()) !== JSON.stringify(missing.sort())) {
      add('unplaced', `not placed are ${missing.join(', ')}`);
    }
  }
  return { violations, objective: truth.objective };
}
